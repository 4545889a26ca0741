# Verbatim in a container: docker build -t verbatim .
# What it needs at run time stands in docs/deploy/README.md.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
# Node 24 runs the sources by itself, and nobody could see the preview; types, maps and other systems' SQLite are not read.
RUN rm -r node_modules/tsx node_modules/esbuild node_modules/@esbuild node_modules/@photostructure/sqlite/src \
  && find node_modules/@photostructure/sqlite/prebuilds -name '*.node' ! -path '*/linux-*' -delete \
  && find node_modules -type f \( -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' -o -name '*.map' \) -delete

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
# Health and metrics, inside the container's own network.
ENV PORT=9090 HOST=0.0.0.0
COPY --from=packages /app/node_modules node_modules
COPY package.json PRIVACY.md ./
COPY commands commands
COPY content content
COPY src src
# The only folder that is written to, besides /tmp.
RUN install -d -o node -g node -m 700 data
VOLUME /app/data
USER node
# Where PORT was set to nothing there is nothing to ask.
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "process.env.PORT && fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: the signal to stop goes to the program itself.
CMD ["node", "src/main.ts"]
