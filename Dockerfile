# One image for the gateway and the services; the command says which (docker-compose.yml).

FROM node:20-bookworm-slim AS build
# better-sqlite3 compiles where its prebuilt binary can't be downloaded.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# Plain JavaScript that is not built: the process of the native planner.
COPY --from=build /app/gateway/planning/native/plannerProcess.cjs gateway/planning/native/
COPY --from=build /app/schema schema
COPY --from=build /app/data data
COPY docker docker
COPY LICENSE NOTICE ./
RUN mkdir var && chown node:node var
USER node
EXPOSE 4000
ENTRYPOINT ["node", "docker/maillage.cjs"]
CMD ["start"]
