using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Configuration;

/// <summary>Reads settings strictly: a rule that is misspelt would otherwise go on as before, and nobody would notice.</summary>
internal sealed class RuleSettingsReader
{
    private const string RulesKey = "rules";
    private const string SeverityKey = "severity";
    private const string ReasonKey = "because";

    private readonly Dictionary<string, RuleInfo?> changed = new(StringComparer.Ordinal);
    private readonly List<TemplateFormatException> problems = [];

    public static RuleSettings Read(TemplateDocument document)
    {
        var reader = new RuleSettingsReader();
        reader.ReadFile(Place.OfRoot(document));
        return reader.problems.Count == 0 ? new(reader.changed) : throw new RuleSettingsException(reader.problems);
    }

    private void ReadFile(Place root)
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Name != RulesKey)
            {
                Report(entry.KeySource, $"There is no setting '{entry.Name}': write '{RulesKey}', and below it ids with what becomes of them.");
            }
            else if (entry.Node is MappingNode)
            {
                ReadRules(entry);
            }
            else
            {
                Report(entry.Source, $"'{RulesKey}' takes ids with what becomes of them, such as 'CG2201: off', and not {NodeWords.Of(entry.Node)}.");
            }
        }
    }

    private void ReadRules(Place rules)
    {
        foreach (var entry in rules.Entries)
        {
            if (RuleCatalogue.Find(entry.Name) is not { } rule)
            {
                Report(entry.KeySource, RuleCatalogue.NearestId(entry.Name) is { } nearest
                    ? $"There is no rule '{entry.Name}'. Did you mean '{nearest}'?"
                    : $"There is no rule '{entry.Name}': 'cfngen rules' lists them.");
            }
            else if (rule == RuleCatalogue.FileIsTemplate)
            {
                Report(entry.KeySource, $"{rule.Id} stays as it is: a file that cannot be read is looked at by no other rule.");
            }
            else if (!changed.TryAdd(rule.Id, ReadRule(entry, rule)))
            {
                Report(entry.KeySource, $"{rule.Id} stands here twice: keep one of the two.");
            }
        }
    }

    private RuleInfo? ReadRule(Place entry, RuleInfo rule)
    {
        if (entry.Node is not MappingNode)
        {
            return ReadSeverity(entry, rule);
        }

        foreach (var key in entry.Entries)
        {
            if (key.Name is not (SeverityKey or ReasonKey))
            {
                Report(key.KeySource, $"A rule takes '{SeverityKey}' and '{ReasonKey}', and no '{key.Name}'.");
            }
            else if (key.Name == ReasonKey && string.IsNullOrWhiteSpace(key.Text))
            {
                Report(key.Source, $"'{ReasonKey}' takes a sentence: say why {rule.Id} is not as usual, or leave it out.");
            }
        }

        if (entry[SeverityKey] is { } severity)
        {
            return ReadSeverity(severity, rule);
        }

        Report(entry.KeySource, $"Say what becomes of {rule.Id}: '{SeverityKey}: off', on, info, warning or error.");
        return rule;
    }

    // YAML reads off and on as false and true.
    private RuleInfo? ReadSeverity(Place value, RuleInfo rule)
    {
        switch (value.Text)
        {
            case "off" or "false":
                return null;
            case "on" or "true":
                return rule;
            case "info":
                return rule with { Severity = Severity.Info };
            case "warning":
                return rule with { Severity = Severity.Warning };
            case "error":
                return rule with { Severity = Severity.Error };
            default:
                Report(value.Source, $"{rule.Id} can be off, on, info, warning or error, and not {(value.Text is { } text ? $"'{text}'" : NodeWords.Of(value.Node))}.");
                return rule;
        }
    }

    private void Report(SourceLocation place, string problem) => problems.Add(new(problem, place));
}
