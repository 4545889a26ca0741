# Verbatim in a container: docker build -t verbatim .
# What it needs at run time stands in docs/deploy/README.md.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
# Health and metrics, inside the container's own network.
ENV PORT=9090 HOST=0.0.0.0
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json PRIVACY.md ./
COPY commands commands
COPY content content
COPY src src
# The only folder that is written to, besides /tmp.
RUN install -d -o node -g node -m 700 data
VOLUME /app/data
USER node
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: the signal to stop goes to the program itself.
CMD ["node", "--import", "tsx/esm", "src/main.ts"]
