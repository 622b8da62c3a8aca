/**
 * A token bucket for `RateLimiterRedis`, in the place of its window of time: the value of a key is when its bucket will be full, in
 * milliseconds on the clock of Redis, which all gateways share. Takes ARGV[1] points, all or none; fewer than none gives them back.
 * ARGV[3] and ARGV[4] are the quota and its seconds. Answers as the library wants: points that are used, more than the quota where
 * none were taken; and milliseconds, until it is full, or until the points are there. What no gateway has written counts as nothing.
 */
export const BUCKET_SCRIPT = `
local points, quota, window = tonumber(ARGV[1]), tonumber(ARGV[3]), ARGV[4] * 1000
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local kept = redis.pcall('GET', KEYS[1])
local used = type(kept) == 'string' and tonumber(kept) or now
used = math.max(0, used - now)
if not (used <= window) then used = 0 end
local after = math.max(0, used + points * window / quota)
if points > 0 and after > window then
  return {quota + 1, math.ceil(after - window)}
end
if after > 0 then
  redis.call('SET', KEYS[1], string.format('%.3f', now + after), 'PX', math.ceil(after))
else
  redis.call('DEL', KEYS[1])
end
return {math.ceil(after * quota / window - 0.001), math.ceil(after)}
`;
