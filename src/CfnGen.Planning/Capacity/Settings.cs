using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Capacity;

/// <summary>The settings of one object of a template. What only the deployment knows has its default, which is noted as an assumption.</summary>
internal sealed class Settings(TemplateNode? node, TemplateValues values, Assumptions assumptions)
{
    private readonly MappingNode? mapping = values.Resolve(node) as MappingNode;

    /// <summary>Whether the object is there.</summary>
    public bool Exist => mapping is not null;

    /// <summary>An object inside; empty where there is none.</summary>
    public Settings Inner(string name) => new(mapping?[name], values, assumptions);

    /// <summary>Whether something is written under the name, whatever it is worth.</summary>
    public bool Has(string name) => values.Resolve(mapping?[name]) is not null;

    /// <summary>Null where none is written, or it is not known.</summary>
    public int? Number(string name) => Known(name, null) is { } text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int Number(string name, int otherwise) =>
        Known(name, otherwise.ToString(CultureInfo.InvariantCulture)) is { } text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public bool Flag(string name, bool otherwise = false) => Known(name, otherwise ? "true" : "false") switch
    {
        "true" or "True" => true,
        "false" or "False" => false,
        _ => otherwise,
    };

    public string? Text(string name) => Known(name, null);

    /// <summary>A duration as <c>PT5M</c>; null where none is written, or it is not known.</summary>
    public TimeSpan? Duration(string name) => Known(name, null) is { } text ? IsoDuration.Parse(text) : null;

    /// <summary>That what is written is no duration, as a clause; null where it is one, or not known, or nothing is written.</summary>
    public string? NoDuration(string name) =>
        Text(name) is { } text && IsoDuration.Parse(text) is null ? $"{name} is '{text}', which is no duration such as PT5M" : null;

    /// <summary>That what is written is no number of a range, as a clause; null where it is one, or not known, or nothing is written.</summary>
    public string? NoNumber(string name, int least, int most)
    {
        if (Text(name) is not { } text || (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
        {
            return null;
        }

        return most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}', which is no whole number from {least} on")
            : string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}', which is no whole number from {least} to {most}");
    }

    /// <summary>Empty where no list is written, or it is not known.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in values.Items(mapping?[name]) ?? [])
        {
            if (values.Text(item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private string? Known(string name, string? otherwise)
    {
        var value = values.Resolve(mapping?[name]);
        if (value is IntrinsicNode call)
        {
            assumptions.NoteUnknown(name, call, otherwise);
        }

        return value is ScalarNode { Kind: not ScalarKind.Null, Text: var text } ? text : null;
    }
}
