package dev.releaseaudit.docs.rules.structure;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TreeDiagramTest {

    private static final Trial TRIAL = Trial.of("docs/tree-diagram", "README.md")
            .with("docs/guide.md", "# Guide\n")
            .with("src/main.ts", "\n")
            .with("src/lib/util.ts", "\n")
            .with("package.json", "{}")
            .with(".gitignore", "local/\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```⏎.⏎├── docs/⏎├── src/⏎└── scripts/⏎```
                ```text⏎shop/⏎├── docs⏎├── src⏎└── tests⏎```
                ```⏎├── docs⏎│   └── guide.md⏎├── src⏎│   ├── main.ts⏎│   └── app.ts⏎```
                ```⏎src⏎├── main.ts⏎├── lib⏎│   └── utils.ts⏎```
                ```⏎.⏎├── docs⏎├── Src⏎└── package.json⏎```
                ```⏎.⏎├── docs # the documents⏎├── src # the code⏎└── infra # the rest⏎```
                ```⏎.⏎|-- x⏎├── docs⏎├── src⏎└── missing.txt⏎```
                ```plaintext⏎project⏎├─ docs⏎├─ src⏎└─ Dockerfile⏎```
                ```⏎.⏎├── docs⏎│   ├── guide.md⏎│   └── runbook.md⏎└── src⏎```
                > ```⏎> .⏎> ├── docs⏎> ├── src⏎> └── scripts⏎> ```
                ## Project structure⏎⏎- `docs/` the documents⏎- `src/` the code⏎- `scripts/` helpers
                ## Repository layout⏎⏎- `src`⏎  - `main.ts` the entry⏎  - `app.ts` the rest⏎- `docs`
                ## Layout⏎⏎* `docs`⏎* `src`⏎  * `lib`⏎  * `app`
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```⏎.⏎├── docs/⏎│   └── guide.md⏎└── src/⏎    ├── lib⏎    │   └── util.ts⏎    └── main.ts⏎```
                ```⏎src⏎├── lib⏎└── main.ts⏎```
                ```⏎other⏎├── app⏎├── lib⏎└── web⏎```
                ```⏎.⏎├── docs⏎├── src⏎├── local⏎└── dist⏎```
                ```⏎.⏎├── docs⏎├── src⏎└── out.txt # generated⏎```
                ```⏎.⏎├── docs⏎├── src⏎└── ...⏎```
                ```⏎.⏎├── docs⏎├── src⏎└── <name>.ts⏎```
                ```⏎docs⏎src⏎scripts⏎```
                ```⏎└── scripts⏎```
                ```⏎.⏎├── docs⏎├── src⏎└── node_modules⏎    └── left-pad⏎```
                ## Project structure⏎⏎- `docs/` the documents⏎- `src/` the code⏎- `src/lib/` helpers
                ## Commands⏎⏎- `docs/`⏎- `src/`⏎- `scripts/`
                ## Project structure⏎⏎- `app/` yours⏎- `lib/` yours⏎- `src/` yours
                ## Project structure⏎⏎- `docs/`⏎- `src/`⏎- `out/` created by the build
                ## Project structure⏎⏎- `docs/` and `scripts/` stand for themselves
                ## Project structure⏎⏎- `docs/`⏎- `src/`⏎- `src/other/`
                """);
    }
}
