using CfnGen.Model.Documents;
using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Configuration;

/// <summary>What a team has decided about rules: which of them run, and how bad it is to break one.</summary>
public sealed class RuleSettings
{
    private readonly Dictionary<string, RuleInfo?> changed;
    private readonly bool forStacks;

    internal RuleSettings(Dictionary<string, RuleInfo?> changed, bool forStacks = false) => (this.changed, this.forStacks) = (changed, forStacks);

    /// <summary>Every rule as <see cref="RuleCatalogue"/> has it.</summary>
    public static RuleSettings Standard { get; } = new([]);

    /// <summary>Reads <c>rules: {CG2201: off, CG2202: error, CG6001: on, CG4102: {severity: info, because: …}}</c>, in YAML or JSON.</summary>
    /// <exception cref="RuleSettingsException">Something in it is not understood; all of it is listed, with places.</exception>
    public static RuleSettings Read(TemplateDocument document) => RuleSettingsReader.Read(document);

    /// <summary>The rule with the severity that was chosen for it; null when it does not run.</summary>
    public RuleInfo? Apply(RuleInfo rule) =>
        changed.TryGetValue(rule.Id, out var chosen) ? chosen
        : !rule.OnByDefault ? null
        : forStacks && rule.Id == ReasonIsGiven.Id ? rule with { Severity = Severity.Error }
        : rule;

    /// <summary>The same for stacks in C#, where a rule that is allowed and does not exist is a mistake of the code, and an error.</summary>
    public RuleSettings ForStacks() => new(changed, forStacks: true);
}
