package dev.releaseaudit.env.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JavaScript and TypeScript: Node, Vite, Bun and Deno, and schemas of zod, envalid, Joi and their like. */
final class JavaScript {

    private static final String ENV = "(?<![\\w$.])(?:globalThis\\.)?process\\??\\.env";
    private static final Pattern FUNCTION = Pattern.compile(
            "\\bfunction\\s{1,9}(\\w{1,60})\\s{0,9}(?:<[^>(]{0,60}>)?\\(([^)]{0,300})\\)"
                    + "|\\b(?:const|let|var)\\s{1,9}(\\w{1,60})\\s{0,9}(?::[^=\\n]{0,80})?=\\s{0,9}(?:async\\s{1,9})?(?:function\\s{0,9})?(?:<[^>(]{0,60}>)?\\(([^)]{0,300})\\)"
                    + "|\\b(?:const|let|var)\\s{1,9}(\\w{1,60})\\s{0,9}=\\s{0,9}(?:async\\s{1,9})?(\\w{1,60})\\s{0,9}=>"
                    + "|^[ \\t]{1,20}(?:(?:static|private|public|protected|async)\\s{1,9}){0,3}(?!if\\b|for\\b|while\\b|switch\\b|catch\\b|return\\b)(\\w{1,60})\\s{0,9}\\(([^)]{0,300})\\)\\s{0,9}(?::[^{;\\n]{1,80})?\\{",
            Pattern.MULTILINE);
    private static final Pattern DESTRUCTURED = Pattern.compile(
            "\\{(?<names>[^{}]{0,4000})\\}\\s{0,20}=\\s{0,20}(?:process\\.env|import\\.meta\\.env)\\b(?!\\.)");
    private static final Pattern MEMBER = Pattern.compile(
            "(?<name>[A-Z][A-Z0-9_]{1,100})\\s{0,9}(?::\\s{0,9}\\w{1,60})?(?<default>\\s{0,9}=\\s{0,9})?");
    private static final Pattern VALIDATES = Pattern.compile(
            "(?:[pP]arse(?:Async)?|cleanEnv|createEnv|validate|envSchema|load)\\(\\s{0,40}(?:process\\.env|\\{|\\w{1,40}\\s{0,9},\\s{0,9}process\\.env)|runtimeEnv(?:Strict)?\\s{0,9}:");
    private static final Pattern SCHEMA_KEY = Pattern.compile(
            "^[ \\t]{1,40}(?<name>[A-Z][A-Z0-9_]{1,100})\\s{0,9}:\\s{0,20}(?:z\\s{0,20}\\.|Joi\\.|joi\\.|v\\.|yup\\.|t\\.|Type\\.|(?:str|num|bool|port|url|email|host|json|makeValidator)\\()",
            Pattern.MULTILINE);
    private static final Pattern OPTIONAL =
            Pattern.compile("\\.(?:optional|nullish|nullable)\\(|\\bOptional\\(|devDefault");
    /** Libraries that demand only what is said to be required. */
    private static final Pattern LENIENT = Pattern.compile("\\b(?:[Jj]oi|yup)\\.$");

    private static final Pattern REQUIRED = Pattern.compile("\\.required\\(|\\.exist\\(");
    private static final Pattern DEFAULT = Pattern.compile("\\.(?:default|catch)\\((?=[^)])|\\bdefault\\s{0,9}:");

    private JavaScript() {}

    static Language language() {
        return new Language(
                Set.of("js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "astro"),
                CommentSyntax.SCRIPT,
                List.of("process.env", "process?.env", "import.meta.env", "Bun.env", "Deno.env", "createEnv"),
                List.of(
                        ReadPattern.of(ENV + "\\??\\.(?<name>[A-Z][A-Z0-9_]{1,100})\\b"),
                        ReadPattern.of(ENV + "(?:\\?\\.)?\\['N'\\s{0,9}\\]"),
                        ReadPattern.of(ENV + "(?:\\?\\.)?\\[ARG"),
                        ReadPattern.of(
                                "(?<![\\w$.])import\\.meta\\.env\\.(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)(?<name>[A-Z][A-Z0-9_]{1,100})\\b"),
                        ReadPattern.of("(?<![\\w$.])import\\.meta\\.env\\['N'\\s{0,9}\\]"),
                        ReadPattern.of("(?<![\\w$.])import\\.meta\\.env\\[ARG"),
                        ReadPattern.of(
                                "(?:process|import\\.meta)\\.env\\[\\s{0,9}(?:[\"'][^\"'\\n]{0,100}[\"']\\s{0,9}\\+|`[^`\\n]{0,100}\\$\\{)"),
                        ReadPattern.of("(?<![\\w$.])Bun\\.env\\.(?<name>[A-Z][A-Z0-9_]{1,100})\\b"),
                        ReadPattern.of("(?<![\\w$.])Deno\\.env\\.(?:get|has)\\('N'"),
                        ReadPattern.of("(?<![\\w$.])Deno\\.env\\.(?:get|has)\\(ARG"),
                        ReadPattern.of("\\bObject\\.(?:keys|entries|values)\\(\\s{0,9}process\\.env\\b")),
                FUNCTION,
                JavaScript::named);
    }

    private static List<VariableRead> named(MaskedSource source) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher group = DESTRUCTURED.matcher(source.code());
        while (group.find()) {
            Matcher member = MEMBER.matcher(source.code()).region(group.start("names"), group.end("names"));
            while (member.find()) {
                boolean optional = member.group("default") != null;
                Optional<String> literal = optional ? Literals.at(source, member.end()) : Optional.empty();
                reads.add(read(
                        source,
                        member,
                        ReadKind.DIRECT,
                        false,
                        new Fallback(
                                optional,
                                literal,
                                optional && literal.filter(String::isEmpty).isEmpty())));
            }
        }
        if (VALIDATES.matcher(source.code()).find()) {
            Matcher key = SCHEMA_KEY.matcher(source.code());
            while (key.find()) {
                reads.add(schemaKey(source, key));
            }
        }
        return reads;
    }

    private static VariableRead schemaKey(MaskedSource source, Matcher key) {
        String rest = source.code().substring(key.end(), end(source.code(), key.end()));
        Matcher standard = DEFAULT.matcher(rest);
        boolean given = standard.find();
        Optional<String> literal = given ? Literals.at(source, key.end() + standard.end()) : Optional.empty();
        boolean optional = given || OPTIONAL.matcher(rest).find();
        boolean demands = !LENIENT.matcher(key.group()).find()
                || REQUIRED.matcher(rest).find()
                || source.code().contains("presence");
        return read(source, key, ReadKind.SCHEMA, demands && !optional, new Fallback(optional, literal, false));
    }

    /** Returns where the value of a key ends: before the next line that begins with a key or a closing bracket. */
    private static int end(String code, int from) {
        int limit = Math.min(code.length(), from + 400);
        for (int line = code.indexOf('\n', from); line >= 0 && line < limit; line = code.indexOf('\n', line + 1)) {
            int first = line + 1;
            while (first < limit && (code.charAt(first) == ' ' || code.charAt(first) == '\t')) {
                first++;
            }
            if (first < limit && (Character.isLetter(code.charAt(first)) || code.charAt(first) == '}')) {
                return line;
            }
        }
        return limit;
    }

    private static VariableRead read(
            MaskedSource source, Matcher name, ReadKind kind, boolean required, Fallback fallback) {
        return new VariableRead(
                name.group("name"),
                kind,
                required,
                fallback.literal(),
                fallback.exists(),
                fallback.keepsBlank(),
                source.location(name.start("name"), name.end("name")));
    }
}
