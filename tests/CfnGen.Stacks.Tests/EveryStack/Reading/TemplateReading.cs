using System.Text;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack.Reading;

/// <summary>What the judges ask of a template.</summary>
internal static partial class TemplateReading
{
    public static IEnumerable<DeclaredResource> Resources(this TemplateDocument template) => template.Section("Resources")
        .Where(entry => entry.Value is MappingNode)
        .Select(entry => new DeclaredResource(entry.Key, (MappingNode)entry.Value));

    public static IEnumerable<DeclaredResource> ResourcesOf(this TemplateDocument template, params string[] types) =>
        template.Resources().Where(resource => types.Contains(resource.Type));

    /// <summary>The resource that a text refers to as a whole, <c>${Queue}</c> or <c>${Queue.Arn}</c>; null when it is another text.</summary>
    public static DeclaredResource? ReferredTo(this TemplateDocument template, string? text) =>
        text is not null && WholeReference().Match(text) is { Success: true } match
            ? template.Resources().FirstOrDefault(resource => resource.Id == match.Groups["id"].Value)
            : null;

    public static IEnumerable<MappingEntry> Section(this TemplateDocument template, string name) => (template.Root[name] as MappingNode)?.Entries ?? [];

    /// <summary>Every logical id that a node names: by Ref, GetAtt, or within the text of Sub.</summary>
    public static IEnumerable<string> References(TemplateNode node) => NodeWalk.Descendants(node)
        .OfType<IntrinsicNode>()
        .Where(call => call.Function.ShortName is "Ref" or "GetAtt" or "Sub")
        .SelectMany(call => Reference().Matches(NodeText.Of(call)))
        .Select(match => match.Groups["id"].Value);

    /// <summary>A template in YAML, for the documents with which a judge is shown to notice what it looks for.</summary>
    public static TemplateDocument Template(string yaml) => TemplateReader.Read(Encoding.UTF8.GetBytes(yaml));

    [GeneratedRegex(@"^\$\{(?<id>\w+)(\.[\w.]+)?\}$")]
    private static partial Regex WholeReference();

    [GeneratedRegex(@"\$\{(?<id>[A-Za-z]\w*)(\.[\w.]+)?\}")]
    private static partial Regex Reference();
}
