using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Templates;

internal sealed class ValidateTemplate : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var template = TemplateSource.Read(region, request);
        var capabilities = RequiredCapabilities.Of(template);
        return
        [
            Xml.List("Parameters", template.Parameters, Parameter),
            Xml.Text("Description", template.Description),
            Xml.Texts("Capabilities", capabilities.All),
            Xml.Text("CapabilitiesReason", capabilities.Reason),
            Xml.Texts("DeclaredTransforms", template.Transforms),
        ];
    }

    private static IEnumerable<object?> Parameter(ParameterDeclaration parameter) =>
    [
        Xml.Text("ParameterKey", parameter.Key),
        Xml.Text("DefaultValue", parameter.Default),
        Xml.Flag("NoEcho", parameter.NoEcho),
        Xml.Text("Description", parameter.Description),
    ];
}
