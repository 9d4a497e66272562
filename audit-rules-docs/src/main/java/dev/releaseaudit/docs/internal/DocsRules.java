package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.rules.commands.BuildTarget;
import dev.releaseaudit.docs.rules.commands.CommandPath;
import dev.releaseaudit.docs.rules.commands.PackageScript;
import dev.releaseaudit.docs.rules.commands.ScriptFile;
import dev.releaseaudit.docs.rules.links.BrokenLink;
import dev.releaseaudit.docs.rules.links.Citation;
import dev.releaseaudit.docs.rules.links.InlinePath;
import dev.releaseaudit.docs.rules.readiness.DeploymentNotes;
import dev.releaseaudit.docs.rules.readiness.EmptySection;
import dev.releaseaudit.docs.rules.readiness.ReadinessGuide;
import dev.releaseaudit.docs.rules.readiness.RequiredTopic;
import dev.releaseaudit.docs.rules.readiness.TestingExpectations;
import dev.releaseaudit.docs.rules.readiness.UnverifiedClaim;
import dev.releaseaudit.docs.rules.status.OpenTask;
import dev.releaseaudit.docs.rules.status.StaleDate;
import dev.releaseaudit.docs.rules.status.StatusTable;
import dev.releaseaudit.docs.rules.status.UnfinishedText;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about documents. */
public final class DocsRules implements RulePack {

    @Override
    public String id() {
        return "docs";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new BrokenLink(),
                new BuildTarget(),
                new Citation(),
                new CommandPath(),
                new DeploymentNotes(),
                new EmptySection(),
                new InlinePath(),
                new OpenTask(),
                new PackageScript(),
                new ReadinessGuide(),
                new RequiredTopic(),
                new ScriptFile(),
                new StaleDate(),
                new StatusTable(),
                new TestingExpectations(),
                new UnfinishedText(),
                new UnverifiedClaim());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of(
                "operations", "Prepare operations",
                "testing", "State what is tested",
                "documentation", "Keep documents true");
    }
}
