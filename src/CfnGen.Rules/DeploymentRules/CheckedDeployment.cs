using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>What the file of a deployment says, beside what the template declares that it deploys.</summary>
internal sealed class CheckedDeployment
{
    /// <param name="document">The file.</param>
    /// <param name="kind">Who reads it.</param>
    /// <param name="template">The template that it deploys; null when nobody knows.</param>
    public CheckedDeployment(TemplateDocument document, DeploymentKind kind, TemplateDocument? template)
    {
        Kind = kind;
        Root = Place.OfRoot(document);
        Declared = template is null ? null : new(SectionNames.Parameters, Place.OfRoot(template)[SectionNames.Parameters]);
        (ParametersKey, TagsKey) = kind == DeploymentKind.Pipeline ? ("Parameters", "Tags") : ("parameters", "tags");
        Parameters = Root[ParametersKey];
        Tags = Root[TagsKey];
    }

    public DeploymentKind Kind { get; }

    public Place Root { get; }

    public string ParametersKey { get; }

    public string TagsKey { get; }

    public Place? Parameters { get; }

    public Place? Tags { get; }

    /// <summary>The parameters of the template; null when the template is not known.</summary>
    public TemplateSection? Declared { get; }

    /// <summary>The parameters without a default to which the file gives no value.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            foreach (var parameter in Declared?.Entries ?? [])
            {
                if (parameter.Node is MappingNode && parameter["Default"] is null && Parameters?[parameter.Name] is null)
                {
                    yield return parameter.Name;
                }
            }
        }
    }

    /// <summary>Where something stands that the file lacks.</summary>
    public Place Section => Parameters ?? Root;
}
