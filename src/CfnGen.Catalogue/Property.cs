namespace CfnGen.Catalogue;

/// <summary>One property and its facts. What is absent is unknown or unlimited.</summary>
/// <remarks>
/// <see cref="Enum"/>, <see cref="Pattern"/>, lengths and range speak of the scalar, also where it stands in a list or map;
/// <see cref="MinItems"/>, <see cref="MaxItems"/> and <see cref="UniqueItems"/> of the outermost list.
/// </remarks>
public sealed record Property
{
    public required string Name { get; init; }

    public required PropertyType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>What a change of this property does to the resource.</summary>
    public UpdateBehavior Update { get; init; }

    /// <summary>
    /// Where a correction knows it: after <see cref="UpdateBehavior.ConditionalReplacement"/> the words that complete "replacement if …", after
    /// <see cref="UpdateBehavior.SomeInterruptions"/> what the interruption is, after <see cref="UpdateBehavior.NotSupported"/> why it is refused; null otherwise.
    /// </summary>
    public string? UpdateReason { get; init; }

    /// <summary>What the service takes when the property is absent, as JSON: <c>"TCP"</c>, <c>30</c>, <c>false</c>.</summary>
    public string? Default { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>The value is the service's to set; a template cannot.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The service never returns the value: a secret, or something used only while creating.</summary>
    public bool WriteOnly { get; init; }

    /// <summary>The resources whose property or attribute this value names.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>The known values; empty when any is allowed. Numbers are written as text.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>Whether <see cref="Enum"/> is compared without regard to case.</summary>
    public bool EnumIgnoresCase { get; init; }

    /// <summary>A regular expression in the ECMA dialect, not anchored unless it says so, and not always one that .NET accepts.</summary>
    public string? Pattern { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    /// <summary>The security meaning, such as <c>IngressRules</c> or <c>ManagedPolicies</c>; null for most.</summary>
    public string? Scrutiny { get; init; }
}
