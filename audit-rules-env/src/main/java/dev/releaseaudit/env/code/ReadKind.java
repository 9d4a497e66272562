package dev.releaseaudit.env.code;

/** Says how sure it is that code reads a variable of this name. */
public enum ReadKind {
    /** The name stands in the call that reads it: {@code os.Getenv("PORT")}. */
    DIRECT("in the code"),
    /** The name is a field or key of a schema: {@code BaseSettings}, {@code z.object}, a struct tag. */
    SCHEMA("in a schema"),
    /** The name is an argument of a function of the same code that reads the environment: {@code requireEnv("PORT")}. */
    INDIRECT("through a function"),
    /** The name is known only when the program runs: {@code process.env[key]}. */
    DYNAMIC("under a name that only the running program knows");

    private final String words;

    ReadKind(String words) {
        this.words = words;
    }

    /** Returns the words that follow "is read". */
    public String words() {
        return words;
    }
}
