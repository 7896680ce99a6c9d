using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Exports;

internal sealed class ListExports : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var page = Page.Of([.. region.Exports.All], request["NextToken"], region.Account.Options.PageSize);
        return
        [
            Xml.List("Exports", page.Items, export =>
                [Xml.Text("ExportingStackId", export.Owner.Id), Xml.Text("Name", export.Name), Xml.Text("Value", export.Value)]),
            Xml.Text("NextToken", page.NextToken),
        ];
    }
}
