using CfnGen.Cli.Diffing.Sources;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Two templates with a stand-in for each secret, so that nothing that is made of them can show one.</summary>
internal sealed class SecretMask
{
    // Each round follows references one step further; nobody chains more.
    private const int MostRounds = 6;

    private readonly StandIns standIns = new();
    private readonly SecretPlaces places = new();
    private readonly KnownSecrets known;
    private readonly MaskedValues values;

    private SecretMask()
    {
        known = new(standIns);
        values = new(standIns, places, known);
    }

    /// <param name="pair">The templates as they are.</param>
    /// <param name="given">The values that the deployment gives to parameters.</param>
    public static MaskedPair Of(TemplatePair pair, IReadOnlyDictionary<string, string> given)
    {
        var mask = new SecretMask();
        var (before, after, found) = (pair.Before.Document, pair.After.Document, -1);
        for (var round = 0; round < MostRounds && mask.places.Count > found; round++)
        {
            found = mask.places.Count;
            before = mask.Masked(pair.Before.Document);
            after = mask.Masked(pair.After.Document);
        }

        var values = mask.Values(given);
        var former = pair.FormerParameters is { } live ? mask.Values(live) : null;
        return new(pair with { Before = pair.Before with { Document = mask.WithoutKnown(before) }, After = pair.After with { Document = mask.WithoutKnown(after) } }, values, former);
    }

    private Dictionary<string, string> Values(IReadOnlyDictionary<string, string> given)
    {
        var masked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            if (!places.HideParameter(name))
            {
                masked.Add(name, value);
            }
            // AWS tells of a hidden value only that there is one.
            else if (value.AsSpan().IndexOfAnyExcept('*') >= 0)
            {
                known.Learn(value);
                masked.Add(name, standIns.For(value));
            }
        }

        return masked;
    }

    private TemplateDocument? Masked(TemplateDocument? template) => template is null ? null : new(new([.. template.Root.Entries.Select(Section)]));

    private TemplateDocument? WithoutKnown(TemplateDocument? template) =>
        template is null || known.Count == 0 ? template : new((MappingNode)known.Without(template.Root));

    private MappingEntry Section(MappingEntry section) => section.Value is MappingNode entries
        ? new(section.Key, new MappingNode([.. entries.Entries.Select(entry => new MappingEntry(entry.Key, Entry(section.Key, entry), entry.KeySource))]) { Source = entries.Source }, section.KeySource)
        : new(section.Key, values.Of(section.Value, Secrecy.None), section.KeySource);

    private TemplateNode Entry(string section, MappingEntry entry)
    {
        var secrecy = SecretKeys.Of(entry.Key, Secrecy.None);
        return (section, entry.Value) switch
        {
            ("Parameters", MappingNode parameter) => Parameter(entry.Key, parameter, secrecy),
            ("Mappings", MappingNode map) => Map(entry.Key, map),
            ("Resources", MappingNode resource) when places.HideValueOf(entry.Key) => values.Of(resource, Secrecy.Whole),
            _ => values.Of(entry.Value, secrecy),
        };
    }

    private TemplateNode Parameter(string name, MappingNode parameter, Secrecy secrecy)
    {
        if (parameter["NoEcho"] is ScalarNode { Text: var hides } && string.Equals(hides, "true", StringComparison.OrdinalIgnoreCase))
        {
            places.AddReference(name, Secrecy.Whole);
        }

        // The default of a parameter of Systems Manager is the name under which the value is kept.
        return parameter["Type"] is ScalarNode { Text: var type } && type.StartsWith("AWS::SSM::Parameter::", StringComparison.Ordinal)
            ? parameter
            : values.Of(parameter, places.HideParameter(name) ? Secrecy.Whole : secrecy);
    }

    private MappingNode Map(string name, MappingNode map) =>
        new([.. map.Entries.Select(top => top.Value is MappingNode row ? new MappingEntry(top.Key, Row(name, top.Key, row), top.KeySource) : top)]) { Source = map.Source };

    private MappingNode Row(string map, string top, MappingNode row) =>
        new([.. row.Entries.Select(cell => new MappingEntry(cell.Key, Cell(map, top, cell), cell.KeySource))]) { Source = row.Source };

    private TemplateNode Cell(string map, string top, MappingEntry cell) =>
        values.Of(cell.Value, places.HideEntry(map, top, cell.Key) || SecretNames.Is(cell.Key) || SecretNames.Is(map) || SecretNames.Is(top) ? Secrecy.Whole : Secrecy.None);
}
