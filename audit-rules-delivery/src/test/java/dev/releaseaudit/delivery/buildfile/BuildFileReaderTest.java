package dev.releaseaudit.delivery.buildfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Dependency;
import dev.releaseaudit.delivery.BuildFile.EntryPoint;
import dev.releaseaudit.delivery.BuildFile.Reference;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.delivery.Trees;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.spi.Workspace;
import org.junit.jupiter.api.Test;

final class BuildFileReaderTest {

    @Test
    void a_package_of_npm_has_workspaces_dependencies_and_what_it_starts() {
        BuildFile file = read("package.json", """
                {"name": "@acme/shop", "version": "1.2.0", "workspaces": ["packages/*"],
                 "scripts": {"start": "node --enable-source-maps dist/server.js"},
                 "dependencies": {"express": "^5", "@acme/lib": "workspace:*", "local": "file:../local"},
                 "devDependencies": {"vitest": "3"}}
                """, "pnpm-workspace.yaml", "packages: ['apps/*', '!apps/old']\n");

        assertThat(file.name()).isEqualTo("@acme/shop");
        assertThat(file.references())
                .extracting(Reference::role, Reference::name, Reference::target)
                .containsExactly(
                        tuple(Role.MEMBER, "packages/*", "packages/*"),
                        tuple(Role.MEMBER, "apps/*", "apps/*"),
                        tuple(Role.DEPENDENCY, "@acme/lib", ""),
                        tuple(Role.DEPENDENCY, "../local", ""));
        assertThat(file.dependencies())
                .extracting(Dependency::name, Dependency::development)
                .containsExactly(tuple("express", false), tuple("vitest", true));
        assertThat(file.entryPoints())
                .extracting(EntryPoint::name, EntryPoint::file)
                .containsExactly(tuple("start", "dist/server.js"));
    }

    @Test
    void a_pom_has_modules_a_parent_and_siblings() {
        BuildFile file = read("app/pom.xml", """
                <project>
                    <parent><groupId>acme</groupId><artifactId>all</artifactId><version>1</version></parent>
                    <artifactId>shop</artifactId>
                    <modules>
                        <module>web</module>
                    </modules>
                    <dependencies>
                        <dependency><groupId>acme</groupId><artifactId>lib</artifactId></dependency>
                        <dependency><groupId>org.x</groupId><artifactId>y</artifactId><version>2</version></dependency>
                    </dependencies>
                    <build><plugins><plugin><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build>
                </project>
                """);

        assertThat(file.references())
                .extracting(Reference::role, Reference::name, Reference::target, Reference::location)
                .containsExactly(
                        tuple(Role.PARENT, "../pom.xml", "pom.xml", Location.of("app/pom.xml", 2, 5, 12)),
                        tuple(Role.MEMBER, "web", "app/web", Location.of("app/pom.xml", 5, 17, 20)),
                        tuple(Role.DEPENDENCY, "lib", "", Location.of("app/pom.xml", 8, 56, 59)));
        assertThat(file.dependencies())
                .extracting(Dependency::name, Dependency::version)
                .containsExactly(tuple("org.x:y", "2"));
        assertThat(file.entryPoints()).hasSize(1);
    }

    @Test
    void settings_of_gradle_include_projects_which_depend_on_each_other() {
        assertThat(read("settings.gradle.kts", "rootProject.name = \"shop\"\ninclude(\"app\", \":libs:core\")\n")
                        .references())
                .extracting(Reference::target)
                .containsExactly("app", "libs/core");

        BuildFile app = read("app/build.gradle.kts", """
                plugins { id("org.springframework.boot") version "3.5.0" }
                dependencies {
                    implementation(project(":libs:core"))
                    implementation("org.postgresql:postgresql:42.7.1")
                    testImplementation("org.junit:junit")
                }
                """);
        assertThat(app.references()).extracting(Reference::name).containsExactly(":libs:core");
        assertThat(app.dependencies())
                .extracting(Dependency::name, Dependency::version, Dependency::development)
                .containsExactly(
                        tuple("org.postgresql:postgresql", "42.7.1", false), tuple("org.junit:junit", "", true));
        assertThat(app.entryPoints()).extracting(EntryPoint::name).containsExactly("org.springframework.boot");
    }

    @Test
    void a_module_of_go_has_a_program_in_each_main_package() {
        BuildFile file = read(
                "go.mod",
                "module acme.io/shop\n\ngo 1.24\n\nrequire (\n\tgithub.com/x/y v1.2.3 // indirect\n)\nreplace a => ../a\n",
                "main.go",
                "package main\n",
                "cmd/worker/run.go",
                "package main\n",
                "cmd/worker/run_test.go",
                "package main\n",
                "internal/a/main.go",
                "package a\n",
                "tools/go.mod",
                "module tools\n",
                "tools/main.go",
                "package main\n");

        assertThat(file.name()).isEqualTo("acme.io/shop");
        assertThat(file.dependencies()).extracting(Dependency::name).containsExactly("github.com/x/y");
        assertThat(file.entryPoints())
                .extracting(EntryPoint::name, EntryPoint::file)
                .containsExactly(tuple("worker", "cmd/worker/run.go"), tuple("", "main.go"));
    }

    @Test
    void a_project_of_python_has_requirements_in_any_of_its_files() {
        BuildFile project = read("pyproject.toml", """
                [project]
                name = "shop"
                dependencies = ["FastAPI[all]>=0.1", "pydantic_settings"]
                [project.scripts]
                shop = "shop.main:run"
                [tool.uv.sources]
                lib = { path = "../lib" }
                """);
        assertThat(project.dependencies()).extracting(Dependency::name).containsExactly("fastapi", "pydantic-settings");
        assertThat(project.entryPoints()).extracting(EntryPoint::name).containsExactly("shop");

        BuildFile requirements = read(
                "api/requirements.txt",
                "# web\nflask==3.0 ; python_version > '3'\n-r base.txt\n-e ../lib\n",
                "api/app.py",
                "");
        assertThat(requirements.name()).isEqualTo("api");
        assertThat(requirements.dependencies())
                .extracting(Dependency::name, Dependency::version)
                .containsExactly(tuple("flask", "==3.0"));
        assertThat(requirements.references()).extracting(Reference::target).containsExactly("lib");
        assertThat(requirements.entryPoints()).extracting(EntryPoint::file).containsExactly("api/app.py");
    }

    @Test
    void a_package_of_cargo_has_members_and_binaries() {
        BuildFile file = read(
                "Cargo.toml",
                "[workspace]\nmembers = [\"crates/*\"]\n[package]\nname = \"shop\"\n[dependencies]\naxum = \"0.8\"\ncore = { path = \"crates/core\" }\n",
                "src/main.rs",
                "",
                "src/bin/job.rs",
                "");

        assertThat(file.references()).extracting(Reference::target).containsExactly("crates/*", "crates/core");
        assertThat(file.dependencies()).extracting(Dependency::name).containsExactly("axum");
        assertThat(file.entryPoints()).extracting(EntryPoint::name).containsExactly("shop", "job");
    }

    @Test
    void a_gemfile_knows_what_only_developers_need() {
        BuildFile file = read(
                "Gemfile",
                "source 'https://rubygems.org'\ngem 'rails', '~> 8.0'\ngem \"lib\", path: \"../lib\"\ngroup :development, :test do\n  gem 'rspec'\nend\ngem 'puma'\n");

        assertThat(file.dependencies())
                .extracting(Dependency::name, Dependency::version, Dependency::development)
                .containsExactly(tuple("rails", "~> 8.0", false), tuple("rspec", "", true), tuple("puma", "", false));
    }

    @Test
    void a_project_of_dotnet_takes_versions_from_above() {
        BuildFile file = read(
                "src/Api/Api.csproj",
                """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <ItemGroup>
                    <PackageReference Include="Serilog" />
                    <ProjectReference Include="..\\Core\\Core.csproj" />
                  </ItemGroup>
                </Project>
                """,
                "Directory.Packages.props",
                "<Project><ItemGroup><PackageVersion Include=\"Serilog\" Version=\"4.0\" /></ItemGroup></Project>");

        assertThat(file.name()).isEqualTo("Api");
        assertThat(file.dependencies())
                .extracting(Dependency::name, Dependency::version)
                .containsExactly(tuple("Serilog", "4.0"));
        assertThat(file.references()).extracting(Reference::target).containsExactly("src/Core/Core.csproj");
        assertThat(file.entryPoints()).hasSize(1);
    }

    @Test
    void a_solution_has_projects() {
        BuildFile file = read(
                "Shop.sln",
                "Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"Api\", \"src\\Api\\Api.csproj\", \"{1}\"\nEndProject\n");

        assertThat(file.references()).extracting(Reference::target).containsExactly("src/Api/Api.csproj");
    }

    private static BuildFile read(String... pathsAndTexts) {
        Workspace workspace = Trees.of(pathsAndTexts);
        return BuildFileReader.read(workspace.tree().file(pathsAndTexts[0]).orElseThrow(), workspace)
                .orElseThrow();
    }
}
