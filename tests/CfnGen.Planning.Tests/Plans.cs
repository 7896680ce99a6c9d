using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests;

/// <summary>Plans between two templates that a test writes down.</summary>
internal static class Plans
{
    public static Plan Between(string before, string after, PlanOptions? options = null) => Planner.Of(Read(before), Read(after), options);

    public static TemplateDocument Read(string template) => TemplateReader.Read(Encoding.UTF8.GetBytes(template));

    /// <summary>Each change of a resource in one line: <c>~ Web NoInterruption: Properties.A (because X)</c>.</summary>
    public static string Summary(Plan plan) => string.Join('\n', plan.Resources.SelectMany(Lines));

    private static IEnumerable<string> Lines(ResourceChange resource)
    {
        yield return $"{resource.Kind} {(resource.FormerId is { } former ? former + " -> " : "")}{resource.LogicalId} {resource.Effect}";
        foreach (var change in resource.Changes)
        {
            var cause = change.Cause is { } because ? $" because of {because.Kind} {because.Name}" : "";
            yield return $"  {change.Path} {change.Effect}{cause}{(change.Reason is { } reason ? $" ({reason})" : "")}{(change.When is { } when ? $" if {when}" : "")}";
        }
    }
}
