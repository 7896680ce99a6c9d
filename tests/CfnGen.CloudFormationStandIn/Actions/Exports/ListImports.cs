using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Exports;

internal sealed class ListImports : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var page = Page.Of(region.Exports.ImportersOf(request.Required("ExportName")), request["NextToken"], region.Account.Options.PageSize);
        return [Xml.Texts("Imports", page.Items), Xml.Text("NextToken", page.NextToken)];
    }
}
