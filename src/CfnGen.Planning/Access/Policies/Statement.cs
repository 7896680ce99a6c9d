using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Policies;

/// <summary>A statement of a policy: each of the principals may, or may not, do each of the actions on each of the resources.</summary>
internal sealed record Statement
{
    /// <summary>The resource of the template in which it stands.</summary>
    public required string LogicalId { get; init; }

    /// <summary>False: it forbids.</summary>
    public required bool Allows { get; init; }

    public required IReadOnlyList<Element> Principals { get; init; }

    public required IReadOnlyList<Element> Actions { get; init; }

    public required IReadOnlyList<Element> Resources { get; init; }

    public ConditionSet Conditions { get; init; } = ConditionSet.None;

    /// <summary>Where the template has it.</summary>
    public Situation When { get; init; } = Situation.Always;

    /// <summary>Equal for statements that differ in principals, actions and resources only.</summary>
    public string Frame => $"{(Allows ? "Allow" : "Deny")} {Conditions.Key} {When.Text}";
}
