using CfnGen.Model.Documents;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>A value that is written differently, with the resource of both templates in which it stands.</summary>
/// <param name="Former">Null: nothing was written.</param>
/// <param name="Latter">Null: nothing is written now.</param>
internal sealed record ChangedValue(PlannedResource Before, PlannedResource After, ValuePath Path, TemplateNode? Former, TemplateNode? Latter)
{
    /// <summary>The property in which the value stands: <c>VPCOptions</c> of <c>Properties.VPCOptions.SubnetIds</c>; null: it is in none.</summary>
    public string? Property { get; } = PropertyOf(Path);

    /// <summary>Whether it is the whole property, and not something inside.</summary>
    public bool IsWhole => Path is { IsItem: false, IsBranch: false, Parent.Parent: null };

    /// <summary>Whether both say a text or nothing, so that the templates tell all.</summary>
    public bool IsKnown => Former is null or ScalarNode && Latter is null or ScalarNode;

    public string? FormerText => TextOf(Former);

    public string? LatterText => TextOf(Latter);

    /// <summary>The text of a value; null where there is none or a function makes it.</summary>
    public static string? TextOf(TemplateNode? node) => (node as ScalarNode)?.Text;

    /// <summary>Whether a switch is on.</summary>
    /// <param name="node">The switch.</param>
    /// <param name="otherwise">What it is when nothing is written.</param>
    /// <returns>Null: a function decides.</returns>
    public static bool? IsOn(TemplateNode? node, bool otherwise = false) => node switch
    {
        null => otherwise,
        ScalarNode { Text: "true" or "True" } => true,
        ScalarNode => false,
        _ => null,
    };

    /// <summary>Whether a switch of the new template's <c>UpdatePolicy</c> is on; null: a function decides.</summary>
    public bool? Policy(string name) => After["UpdatePolicy"] switch
    {
        null => false,
        MappingNode policy => IsOn(policy[name]),
        _ => null,
    };

    private static string? PropertyOf(ValuePath path)
    {
        var step = path;
        while (step.Parent is { Parent: not null } parent)
        {
            step = parent;
        }

        return step.Parent is { Name: "Properties" } && !step.IsBranch ? step.Name : null;
    }
}
