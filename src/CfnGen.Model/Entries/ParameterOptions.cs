using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The declaration of a parameter: its type, its default and what values it takes.</summary>
public sealed record ParameterOptions
{
    public required ParameterType Type { get; init; }

    /// <summary>Up to 4,000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Absent: the value must be given. It has to satisfy the constraints itself.</summary>
    public ParameterLiteral? Default { get; init; }

    /// <summary>Absent: any value that the other constraints allow.</summary>
    public IReadOnlyList<ParameterLiteral>? AllowedValues { get; init; }

    /// <summary>A Java regular expression that the whole of a text must match.</summary>
    public string? AllowedPattern { get; init; }

    /// <summary>What the user is told when a value breaks a constraint.</summary>
    public string? ConstraintDescription { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public ParameterLiteral? MinValue { get; init; }

    public ParameterLiteral? MaxValue { get; init; }

    /// <summary>Masks the value wherever CloudFormation shows parameters. It does not mask metadata, outputs or properties that hold the value.</summary>
    public bool NoEcho { get; init; }

    /// <summary>A comment above the parameter in YAML.</summary>
    public string? Comment { get; init; }

    internal MappingNode ToNode()
    {
        var entries = new List<MappingEntry>();
        void Add(string key, TemplateNode? value)
        {
            if (value is not null)
            {
                entries.Add(new(key, value));
            }
        }

        Add("Description", Description is null ? null : ScalarNode.String(Description));
        Add("Type", ScalarNode.String(Type.ToString()));
        Add("Default", Default?.Node);
        Add("NoEcho", NoEcho ? ScalarNode.Boolean(true) : null);
        Add("AllowedValues", AllowedValues is null ? null : new SequenceNode([.. AllowedValues.Select(value => value.Node)]));
        Add("AllowedPattern", AllowedPattern is null ? null : ScalarNode.String(AllowedPattern));
        Add("MinLength", MinLength is { } minLength ? ScalarNode.Integer(minLength) : null);
        Add("MaxLength", MaxLength is { } maxLength ? ScalarNode.Integer(maxLength) : null);
        Add("MinValue", MinValue?.Node);
        Add("MaxValue", MaxValue?.Node);
        Add("ConstraintDescription", ConstraintDescription is null ? null : ScalarNode.String(ConstraintDescription));
        return new(entries) { Comments = Comment is null ? null : Comments.Lines(Comment) };
    }
}
