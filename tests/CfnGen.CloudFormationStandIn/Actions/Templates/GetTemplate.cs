using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions.ChangeSets;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Templates;

internal sealed class GetTemplate : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var template = request.Has("ChangeSetName")
            ? ChangeSetLookup.Get(region, request).Version.Template
            : region.Stacks.Described(request.Required("StackName")).Version?.Template;
        return [Xml.Text("TemplateBody", template?.Body ?? ""), Xml.Texts("StagesAvailable", ["Original", "Processed"])];
    }
}
