using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Attachments;

/// <summary>A policy, group or role by whose name somebody gets, or loses, rights that stand elsewhere.</summary>
internal sealed record Attachment
{
    /// <summary>The resource of the template in which it stands.</summary>
    public required string LogicalId { get; init; }

    /// <summary>Equal where the same is attached in the same way.</summary>
    public required string Key { get; init; }

    /// <summary>For people: <c>Managed policy ReadOnlyAccess on role AppRole</c>.</summary>
    public required string Line { get; init; }

    /// <summary>What it means that it is there.</summary>
    public required string Gained { get; init; }

    /// <summary>What it means that it is there no longer.</summary>
    public required string Lost { get; init; }

    /// <summary>Whether it takes rights away, as a permissions boundary does.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether it gives everything, or the right to take everything.</summary>
    public bool IsAdministrative { get; init; }

    /// <summary>Whether it gives a whole service.</summary>
    public bool IsWild { get; init; }

    /// <summary>Where the template has it.</summary>
    public Situation When { get; init; } = Situation.Always;
}
