# Builds the application from its sources and packs it with a Java runtime; demo and tests stay outside.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY frontend/static frontend/static
COPY src/main src/main
RUN mvn -B -Dmaven.test.skip=true package \
    && mv target/knotenpunkt-*.jar target/knotenpunkt.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app --create-home knotenpunkt \
    && install -d -m 0700 -o knotenpunkt /app/tmp /app/contents /app/search
ENV KNOTENPUNKT_SEARCH_DIRECTORY=/app/search
COPY --from=build /build/target/knotenpunkt.jar /app/knotenpunkt.jar
WORKDIR /app
USER knotenpunkt
VOLUME /app/contents
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.language=de", "-Duser.country=DE", "-Djava.io.tmpdir=/app/tmp", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/knotenpunkt.jar"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
