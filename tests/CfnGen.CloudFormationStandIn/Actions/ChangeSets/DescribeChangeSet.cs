using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

internal sealed class DescribeChangeSet : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var changeSet = ChangeSetLookup.Get(region, request);
        var settings = changeSet.Version.Settings;
        var page = Page.Of(changeSet.Changes, request["NextToken"], region.Account.Options.PageSize);
        return
        [
            .. ChangeSetSummary.Of(changeSet),
            StackElements.Parameters(changeSet.Version.Parameters),
            Xml.Texts("NotificationARNs", settings.NotificationArns),
            StackElements.RollbackConfiguration(settings.RollbackTriggers),
            Xml.Texts("Capabilities", settings.Capabilities),
            StackElements.Tags(settings.Tags),
            Xml.List("Changes", page.Items, change => Change(change, request.Flag("IncludePropertyValues"))),
            Xml.Text("NextToken", page.NextToken),
            Xml.Text("OnStackFailure", OnFailure(changeSet)),
        ];
    }

    private static string? OnFailure(ChangeSet changeSet) => changeSet.OnStackFailure switch
    {
        null => null,
        Operations.FailureAction.Rollback => "ROLLBACK",
        Operations.FailureAction.DoNothing => "DO_NOTHING",
        _ => "DELETE",
    };

    private static IEnumerable<object?> Change(ResourceChange change, bool withValues) =>
    [
        Xml.Text("Type", "Resource"),
        new XElement(
            "ResourceChange",
            Xml.Text("PolicyAction", change.PolicyAction),
            Xml.Text("Action", change.Action),
            Xml.Text("LogicalResourceId", change.LogicalId),
            Xml.Text("PhysicalResourceId", change.PhysicalId),
            Xml.Text("ResourceType", change.Type),
            Xml.Text("Replacement", change.Replacement),
            Xml.Texts("Scope", change.Scope),
            Xml.List("Details", change.Details, detail => Detail(detail, withValues))),
    ];

    private static IEnumerable<object?> Detail(ChangeDetail detail, bool withValues) =>
    [
        new XElement(
            "Target",
            Xml.Text("Attribute", detail.Attribute),
            Xml.Text("Name", detail.Name),
            Xml.Text("RequiresRecreation", detail.RequiresRecreation),
            withValues && detail.Name is not null ? Values(detail) : null),
        Xml.Text("Evaluation", detail.IsDynamic ? "Dynamic" : "Static"),
        Xml.Text("ChangeSource", detail.Source),
        Xml.Text("CausingEntity", detail.CausingEntity),
    ];

    private static IEnumerable<object?> Values(ChangeDetail detail) =>
    [
        Xml.Text("Path", $"/Properties/{detail.Name}"),
        Xml.Text("BeforeValue", detail.Before),
        Xml.Text("AfterValue", detail.After),
        Xml.Text("AttributeChangeType", detail.Before is null ? "Add" : detail.After is null ? "Remove" : "Modify"),
    ];
}
