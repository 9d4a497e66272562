package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a server runs when something happens to the repository: a workflow of GitHub Actions, or a pipeline of GitLab CI with the
 * files that it includes.
 *
 * @param server the server
 * @param path the file
 * @param name what it is called; the path where it has no name
 * @param triggers what starts it
 * @param jobs the jobs, in their order
 */
public record Workflow(Server server, String path, String name, List<Trigger> triggers, List<Job> jobs)
        implements Subject {

    /** Names the servers whose files are understood. */
    public enum Server {
        /** GitHub Actions, and what reads its files, such as Gitea and Forgejo. */
        GITHUB,
        /** GitLab CI. */
        GITLAB
    }

    /** Copies the lists. */
    public Workflow {
        triggers = List.copyOf(triggers);
        jobs = List.copyOf(jobs);
    }

    /** Returns the job with this id. */
    public Optional<Job> job(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** Returns the jobs that must end well before a job begins, in the order of the file. */
    public List<Job> gates(Job job) {
        Set<String> before = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(job.needs());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (before.add(id)) {
                job(id).ifPresent(needed -> open.addAll(needed.needs()));
            }
        }
        return jobs.stream().filter(each -> before.contains(each.id())).toList();
    }

    /** Returns all steps, those of actions in the repository too. */
    public Stream<Step> steps() {
        return jobs.stream().flatMap(Job::allSteps);
    }

    /** Returns the triggers for an event. */
    public List<Trigger> on(String event) {
        List<Trigger> found = new ArrayList<>(triggers);
        found.removeIf(trigger -> !trigger.event().equals(event));
        return found;
    }

    @Override
    public String label() {
        return path;
    }

    @Override
    public Location location() {
        return Location.of(path);
    }
}
