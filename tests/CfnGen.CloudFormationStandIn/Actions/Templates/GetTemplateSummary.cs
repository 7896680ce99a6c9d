using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Actions.Templates;

internal sealed class GetTemplateSummary : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var template = request["StackName"] is { Length: > 0 } name
            ? region.Stacks.Described(name).Version?.Template ?? throw ServiceException.Validation($"Stack with id {name} does not exist")
            : TemplateSource.Read(region, request);
        var capabilities = RequiredCapabilities.Of(template);
        return
        [
            Xml.List("Parameters", template.Parameters, Parameter),
            Xml.Text("Description", template.Description),
            Xml.Texts("Capabilities", capabilities.All),
            Xml.Text("CapabilitiesReason", capabilities.Reason),
            Xml.Texts("ResourceTypes", template.Resources.Select(resource => resource.Type).Distinct()),
            Xml.Text("Version", template.Version),
            Xml.Text("Metadata", Metadata(template)),
            Xml.Texts("DeclaredTransforms", template.Transforms),
        ];
    }

    private static IEnumerable<object?> Parameter(ParameterDeclaration parameter) =>
    [
        Xml.Text("ParameterKey", parameter.Key),
        Xml.Text("DefaultValue", parameter.Default),
        Xml.Text("ParameterType", parameter.Type),
        Xml.Flag("NoEcho", parameter.NoEcho),
        Xml.Text("Description", parameter.Description),
        new XElement("ParameterConstraints", parameter.AllowedValues.Count > 0 ? Xml.Texts("AllowedValues", parameter.AllowedValues) : null),
    ];

    private static string? Metadata(StackTemplate template) =>
        template.Root["Metadata"] is MappingNode metadata ? new TemplateDocument(metadata).ToJson() : null;
}
