# One image for the API, the worker and the commands; docker-compose.yml says which runs where.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY rules rules
COPY workflows workflows
COPY activities activities
COPY db db
COPY config config
COPY local local
COPY temporal temporal
COPY keys keys
COPY storage storage
COPY api api
COPY worker worker
COPY cli cli
COPY tsconfig.json ./
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data
VOLUME /data
USER node
EXPOSE 3000
CMD ["node", "--import", "tsx", "api/server.ts"]
