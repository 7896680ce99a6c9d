using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads who may do something with a bucket, a key, a role: from policies in it, and from policies that name it.</summary>
internal sealed class TargetReader(AccessBook book, SubjectNames names)
{
    private const string Endpoint = "AWS::EC2::VPCEndpoint";
    private const string PolicyName = "PolicyName";

    /// <summary>A policy in a property of what it opens.</summary>
    public void ReadInline(PlannedResource resource, TemplateNode document) =>
        book[SubjectNames.Of(resource, SubjectKind.Target)].Statements.AddRange(StatementReader.Read(document, Situation.Always, resource.LogicalId));

    /// <summary>A policy that names what it opens; for a list of these it counts for each.</summary>
    public void ReadPolicy(PlannedResource resource, ResourceType type, TemplateNode document)
    {
        var target = TargetOf(type);
        if (target is null || resource.Properties?[target] is not { } value)
        {
            // What it opens is not said, as by the policies of an account: the policy stands for it.
            book[SubjectNames.Of(resource, HasPrincipals(document) ? SubjectKind.Target : SubjectKind.Identity)].Statements.AddRange(StatementReader.Read(document, Situation.Always, resource.LogicalId));
            return;
        }

        foreach (var item in Branches.ItemsOf(value, Situation.Always))
        {
            var subject = names.Of(item.Node, SubjectKind.Target, NounOf(type));
            if (book.SituationOf(resource, subject).And(item.When) is { } when)
            {
                book[subject].Statements.AddRange(StatementReader.Read(document, when, resource.LogicalId));
            }
        }
    }

    /// <summary>An endpoint without a policy lets everything through.</summary>
    public void ReadEndpoint(PlannedResource resource)
    {
        if (resource.Type == Endpoint && resource.Properties?["PolicyDocument"] is null)
        {
            book[SubjectNames.Of(resource, SubjectKind.Target)].Statements.Add(new()
            {
                LogicalId = resource.LogicalId,
                Allows = true,
                Principals = [Element.Of("*", "everybody")],
                Actions = [Element.All],
                Resources = [Element.All],
            });
        }
    }

    /// <summary>The property that says what a policy opens: the one that it cannot do without, beside the policy and its name.</summary>
    private static string? TargetOf(ResourceType type)
    {
        string? found = null;
        foreach (var property in type.Properties)
        {
            if (property.Required && property.Name != PolicyName && !property.Type.ToString().Contains("json", StringComparison.Ordinal))
            {
                found = property.Name;
            }
        }

        return found ?? type.PrimaryIdentifier.FirstOrDefault(name => name != PolicyName && type.Properties.Find(name) is not null);
    }

    /// <summary>A bucket's policy is about a bucket.</summary>
    private static string NounOf(ResourceType type)
    {
        var noun = SubjectNames.NounOf(type.Name);
        foreach (var ending in new[] { " inline policy", " policy" })
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return noun[..^ending.Length];
            }
        }

        return noun;
    }

    private static bool HasPrincipals(TemplateNode document) =>
        document is MappingNode policy && policy["Statement"] is { } statements
        && Branches.ItemsOf(statements, Situation.Always).Any(statement => statement["Principal"].Count > 0 || statement["NotPrincipal"].Count > 0);
}
