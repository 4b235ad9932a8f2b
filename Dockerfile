# Needs BuildKit. Run it on a read-only root, since only /data and /tmp are written to:
#   docker run --read-only --tmpfs /tmp --volume ildsjel:/data --cap-drop ALL --publish 8080:8080 … ildsjel

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY src/main src/main
COPY conversations conversations
# Only packed here: the checks and tests have been run before anybody builds an image.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp package -Dmaven.test.skip -Dspotless.check.skip -Dassembly.skipAssembly \
    && java -Djarmode=tools -jar target/ildsjel-*.jar extract \
        --layers --application-filename ildsjel.jar --destination layers

FROM eclipse-temurin:25-jre
# A font with the letters of every language here, Sámi among them, and what Java finds it by.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o 65534 -g 65534 /data
WORKDIR /app
# From what changes least to what changes most.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

# What every start loads and links, laid ready beside the jar.
RUN ILDSJEL_DATABASE_URL="jdbc:h2:mem:training;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0" \
    java -Dfile.encoding=UTF-8 -XX:AOTCacheOutput=ildsjel.aot -Dspring.context.exit=onRefresh -jar ildsjel.jar

ENV LANG=C.UTF-8 \
    ILDSJEL_LOG_FORMAT=ecs \
    ILDSJEL_DATABASE_URL="jdbc:h2:file:/data/ildsjel;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
USER 65534:65534
VOLUME /data
EXPOSE 8080
# From inside, where 8081 is open; for a probe from outside see "Watching it" in README.md. Not readiness: to start it anew
# would not bring the database back.
HEALTHCHECK --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ILDSJEL_MANAGEMENT_PORT:-8081} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-XX:AOTCache=ildsjel.aot", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "ildsjel.jar"]
