using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads resources that are one statement of a policy each, spelled as properties: the permissions of functions, layers and event buses.</summary>
internal sealed class PermissionReader(AccessBook book, SubjectNames names)
{
    // Each property that limits who is meant, and the condition that it makes.
    private static readonly (string Property, string Operator, string Key)[] Limits =
    [
        ("SourceArn", "ArnLike", "aws:SourceArn"),
        ("SourceAccount", "StringEquals", "aws:SourceAccount"),
        ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
        ("OrganizationId", "StringEquals", "aws:PrincipalOrgID"),
        ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
        ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
        ("InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"),
    ];

    /// <param name="target">The property that says what is opened.</param>
    /// <param name="noun">What that is.</param>
    public void Read(PlannedResource resource, string target, string noun)
    {
        if (resource.Properties is not { } properties || properties[target] is not { } opened || properties["Principal"] is not { } principal || properties["Action"] is not { } action)
        {
            return;
        }

        var subject = names.Of(opened, SubjectKind.Target, noun);
        foreach (var who in Branches.Of(principal, book.SituationOf(resource, subject)))
        {
            var text = ReadableNode.TextOf(action);
            book[subject].Statements.Add(new()
            {
                LogicalId = resource.LogicalId,
                Allows = true,
                Principals = [PrincipalOf(ReadableNode.TextOf(who.Node))],
                Actions = [Element.Of(text.ToLowerInvariant(), text)],
                Resources = [Element.All],
                Conditions = ConditionsOf(properties),
                When = who.When,
            });
        }
    }

    /// <summary>A service by its domain; all else is an account or somebody of one.</summary>
    private static Element PrincipalOf(string text) =>
        PrincipalName.Of(text.Contains(".amazonaws.", StringComparison.Ordinal) || text.EndsWith(".${AWS::URLSuffix}", StringComparison.Ordinal) ? "Service" : "AWS", text);

    private static ConditionSet ConditionsOf(MappingNode properties)
    {
        var clauses = new List<ConditionClause>();
        foreach (var (property, comparison, key) in Limits)
        {
            if (properties[property] is { } value)
            {
                clauses.Add(new(comparison, key, [ReadableNode.TextOf(value)]));
            }
        }

        return clauses.Count == 0 ? ConditionSet.None : new(clauses);
    }
}
