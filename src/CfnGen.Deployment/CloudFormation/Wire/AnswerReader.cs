using System.Globalization;
using System.Xml.Linq;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Reads the members of one shape from its element. What is absent is null; what does not read as it should is a <see cref="FormatException"/>.</summary>
/// <param name="element">May be absent where a shape has no members, as the result of an operation that only does something.</param>
internal sealed class AnswerReader(XElement? element, string path)
{
    public string? Text(string name) => Child(name)?.Value;

    /// <summary>A member without which the shape says nothing.</summary>
    public string Needed(string name) => Text(name) ?? throw new FormatException($"{path}.{name} is absent.");

    public bool? Boolean(string name) => Child(name) is not { } child
        ? null
        : child.Value switch
        {
            "true" => true,
            "false" => false,
            _ => throw Unreadable(name, "true or false"),
        };

    public int? Integer(string name) => Child(name) is not { } child
        ? null
        : int.TryParse(child.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Unreadable(name, "an integer");

    public DateTime? Time(string name) => Child(name) is not { } child
        ? null
        : DateTimeOffset.TryParse(child.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value.UtcDateTime
            : throw Unreadable(name, "a time");

    public List<string>? Texts(string name) => Members(name) is { Count: > 0 } members
        ? [.. members.Select(member => member.Value)]
        : Absent.List<string>();

    public List<T>? List<T>(string name)
        where T : IAnswer<T> => Members(name) is { Count: > 0 } members
            ? [.. members.Select(member => T.Read(new AnswerReader(member, $"{path}.{name}")))]
            : Absent.List<T>();

    /// <summary>A list that is always there, even when it is empty: without it the answer is not whole.</summary>
    public List<T>? Whole<T>(string name)
        where T : IAnswer<T> => Child(name) is null ? throw new FormatException($"{path}.{name} is absent.") : List<T>(name);

    /// <inheritdoc cref="Whole{T}"/>
    public List<string>? WholeTexts(string name) => Child(name) is null ? throw new FormatException($"{path}.{name} is absent.") : Texts(name);

    public T? Shape<T>(string name)
        where T : class, IAnswer<T> => Child(name) is { } child ? T.Read(new AnswerReader(child, $"{path}.{name}")) : null;

    private List<XElement> Members(string name)
    {
        if (Child(name) is not { } list)
        {
            return [];
        }

        return list.Nodes().All(node => node is XElement { Name.LocalName: "member" } || (node is XText text && string.IsNullOrWhiteSpace(text.Value)))
            ? [.. list.Elements()]
            : throw Unreadable(name, "a list");
    }

    private XElement? Child(string name) =>
        (element ?? throw new FormatException($"{path} is absent.")).Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private FormatException Unreadable(string name, string expected) => new($"{path}.{name} is not {expected}.");
}
