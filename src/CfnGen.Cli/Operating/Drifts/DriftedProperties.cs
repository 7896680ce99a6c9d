using System.Text;
using CfnGen.Cli.Diffing;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Deployment.Drift;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Operating.Drifts;

/// <summary>What somebody changed in a resource, as it may be shown: CloudFormation tells all values as they are, secrets too.</summary>
internal static class DriftedProperties
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal);

    /// <param name="template">What the stack was made of; null: nobody knows, and so no value is shown.</param>
    public static IReadOnlyList<ShownChange> Of(ResourceDrift drift, TemplateDocument? template)
    {
        var expected = Resource(drift, drift.ExpectedProperties);
        var actual = Resource(drift, drift.ActualProperties);
        var masked = SecretMask.Of(new("", new("", expected), new("", actual)), NoValues).Templates;
        var changes = new List<ShownChange>();
        foreach (var difference in drift.Differences)
        {
            var path = PropertyPointer.Parse(difference.Path);
            var hides = template is null || path.NodeIn(PropertiesIn(template, drift.LogicalId)) is { } written && SecretReferences.In(written, template);
            changes.Add(hides
                ? ShownChange.Hidden(difference.Path)
                : ShownChange.Of(new ValueChange
                {
                    Path = difference.Path,
                    Before = difference.Expected is null ? null : path.NodeIn(PropertiesIn(masked.Old, drift.LogicalId)),
                    After = difference.Actual is null ? null : path.NodeIn(PropertiesIn(masked.New, drift.LogicalId)),
                }));
        }

        return changes;
    }

    private static TemplateNode? PropertiesIn(TemplateDocument template, string logicalId) =>
        ((template.Root["Resources"] as MappingNode)?[logicalId] as MappingNode)?["Properties"];

    /// <returns>A template with this resource; null where CloudFormation's JSON is none.</returns>
    private static TemplateDocument? Resource(ResourceDrift drift, string? properties)
    {
        try
        {
            var template = $$$"""{"Resources": {"{{{drift.LogicalId}}}": {"Type": "{{{drift.Type}}}", "Properties": {{{properties ?? "{}"}}} } } }""";
            return TemplateReader.Read(Encoding.UTF8.GetBytes(template));
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }
}
