using System.Text;
using CfnGen.CloudFormationStandIn.Wire;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>A template that somebody sent: its text, and what stands in it.</summary>
internal sealed class StackTemplate
{
    private StackTemplate(string body, MappingNode root)
    {
        Body = body;
        Root = root;
        Resources = [.. Section("Resources").Select(entry => new ResourceDeclaration(entry.Key, entry.Value as MappingNode ?? new([])))];
        Parameters = [.. Section("Parameters").Select(entry => new ParameterDeclaration(entry.Key, entry.Value as MappingNode ?? new([])))];
    }

    public string Body { get; }

    public MappingNode Root { get; }

    public IReadOnlyList<ResourceDeclaration> Resources { get; }

    public IReadOnlyList<ParameterDeclaration> Parameters { get; }

    public string? Description => (Root["Description"] as ScalarNode)?.Text;

    public string? Version => (Root["AWSTemplateFormatVersion"] as ScalarNode)?.Text;

    public IReadOnlyList<string> Transforms => Root["Transform"] switch
    {
        ScalarNode one => [one.Text],
        SequenceNode several => [.. several.Items.OfType<ScalarNode>().Select(item => item.Text)],
        _ => [],
    };

    /// <exception cref="ServiceException">The text is no template.</exception>
    public static StackTemplate Parse(string body)
    {
        try
        {
            var template = new StackTemplate(body, TemplateReader.Read(Encoding.UTF8.GetBytes(body)).Root);
            TemplateCheck.Run(template);
            return template;
        }
        catch (TemplateFormatException problem)
        {
            var language = body.TrimStart().StartsWith('{') ? "JSON" : "YAML";
            throw ServiceException.Validation($"Template format error: {language} not well-formed. (line {problem.Line}, column {problem.Column})");
        }
    }

    public ResourceDeclaration? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);

    /// <summary>The entries of a section; none when the template does not have it.</summary>
    public IReadOnlyList<MappingEntry> Section(string name) => (Root[name] as MappingNode)?.Entries ?? [];
}
