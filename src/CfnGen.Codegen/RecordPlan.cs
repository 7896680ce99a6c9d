using System.Reflection;

namespace CfnGen.Codegen;

/// <summary>Which services have committed records, and what the catalogue does not say about attributes: the content of <c>data/records.txt</c>.</summary>
public sealed class RecordPlan
{
    private readonly Dictionary<string, string> attributeRefs;

    private RecordPlan(IReadOnlyList<string> services, Dictionary<string, string> attributeRefs) =>
        (Services, this.attributeRefs) = (services, attributeRefs);

    /// <summary>The plan that this program was built with.</summary>
    public static RecordPlan Current { get; } = ReadEmbedded();

    /// <summary>The services whose records the project CfnGen.Resources holds, in ordinal order: <c>AWS::EC2</c>.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <exception cref="FormatException">A line is no statement.</exception>
    public static RecordPlan Parse(string text)
    {
        var services = new SortedSet<string>(StringComparer.Ordinal);
        var attributeRefs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                case [] or ["#", ..]:
                    break;
                case [var comment, ..] when comment.StartsWith('#'):
                    break;
                case ["service", var name]:
                    services.Add(name);
                    break;
                case ["ref", var member]:
                    attributeRefs.Add(member, member[..member.IndexOf('.', StringComparison.Ordinal)]);
                    break;
                case ["ref", var member, var type]:
                    attributeRefs.Add(member, type);
                    break;
                default:
                    throw new FormatException($"'{line}' is no statement of the record plan: use 'service NAME' or 'ref TYPE.MEMBER [TYPE2]'.");
            }
        }

        return new RecordPlan([.. services], attributeRefs);
    }

    /// <summary>The resource type whose Ref an attribute yields, or null when the plan says nothing of it.</summary>
    internal string? RefOf(string typeName, string attribute) => attributeRefs.GetValueOrDefault($"{typeName}.{attribute}");

    private static RecordPlan ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("records.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
