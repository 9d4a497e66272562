package dev.releaseaudit.env.sample;

import dev.releaseaudit.rule.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two samples in one folder that people would copy to the same file: {@code .env.sample} and {@code .env.example}, but not
 * {@code api.env.sample} and {@code web.env.sample}.
 *
 * @param first the one whose name comes first
 * @param second the other one
 */
public record SamplePair(Sample first, Sample second) {

    private static final Pattern SAMPLE_WORDS =
            Pattern.compile("sample|samples|example|examples|defaults?|schema|template|tmpl|tpl|dist|[._-]+");

    public static List<SamplePair> of(Project project) {
        List<Sample> all = ProjectSamples.of(project).all();
        List<SamplePair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size() && sameFolder(all.get(i), all.get(k)); k++) {
                if (becomes(all.get(i)).equals(becomes(all.get(k)))) {
                    pairs.add(new SamplePair(all.get(i), all.get(k)));
                }
            }
        }
        return pairs;
    }

    private static boolean sameFolder(Sample one, Sample two) {
        return ProjectSamples.folder(one).equals(ProjectSamples.folder(two));
    }

    /** Returns what is left of the name without the words that make it a sample. */
    private static String becomes(Sample sample) {
        return SAMPLE_WORDS
                .matcher(sample.file().name().toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
