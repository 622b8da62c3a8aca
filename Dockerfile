# One image for the gateway and the services; the command says which (docker-compose.yml, deploy/kubernetes/).
#   docker build -t maillage .

# What the program runs with: a layer that changes with package-lock.json alone.
FROM node:20-bookworm-slim AS packages
# better-sqlite3 compiles where its prebuilt binary can't be downloaded.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM packages AS build
RUN npm ci --include=dev
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="Maillage" \
  org.opencontainers.image.description="The federated GraphQL graph of coordinated care in France" \
  org.opencontainers.image.licenses="MIT"
# In a container nobody else is on the loopback interface.
ENV NODE_ENV=production \
  MAILLAGE_HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE NOTICE ./
COPY docker/maillage.cjs docker/checkHealth.mjs docker/
COPY data data
COPY schema schema
# Plain JavaScript that is not built: the process of the native planner.
COPY gateway/planning/native/plannerProcess.cjs gateway/planning/native/
COPY --from=build /app/dist dist
# The only folder that the program writes, and only where it keeps embedded databases or the file of keys: a volume's place.
RUN mkdir var && chown node:node var
# By its number, so that Kubernetes sees that it is not root: "node" of the image.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=600s --retries=3 \
  CMD ["node", "docker/checkHealth.mjs"]
ENTRYPOINT ["node", "docker/maillage.cjs"]
CMD ["start"]
