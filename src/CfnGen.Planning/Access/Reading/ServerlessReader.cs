using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Attachments;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads the policies of serverless functions and state machines, from which their transform makes a role.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html</remarks>
internal sealed class ServerlessReader(AccessBook book, SubjectNames names)
{
    /// <summary>Names of managed policies, documents and policy templates, one or a list of them.</summary>
    public void ReadPolicies(PlannedResource resource, TemplateNode policies)
    {
        // What has a role of its own gets none made, and its policies count for nothing.
        if (resource.Properties?["Role"] is not null)
        {
            return;
        }

        var access = book[SubjectNames.Of(resource, SubjectKind.Identity)];
        foreach (var policy in Branches.ItemsOf(policies, Situation.Always))
        {
            switch (policy.Node)
            {
                case MappingNode { Entries: [{ Key: not "Statement" } template] }:
                    access.Attachments.Add(Template(access.Subject, template, policy.When, resource.LogicalId));
                    break;
                case MappingNode:
                    access.Statements.AddRange(StatementReader.Read(policy.Node, policy.When, resource.LogicalId));
                    break;
                case ScalarNode name when !name.Text.StartsWith("arn:", StringComparison.Ordinal):
                    // The transform knows AWS's own by their names.
                    access.Attachments.Add(PolicyAttachment.Of(access.Subject, policy with { Node = ScalarNode.String("arn:aws:iam::aws:policy/" + name.Text) }, resource.LogicalId));
                    break;
                default:
                    access.Attachments.Add(PolicyAttachment.Of(access.Subject, names.Find(policy.Node) is { } own ? policy with { Node = ScalarNode.String(own.LogicalId) } : policy, resource.LogicalId));
                    break;
            }
        }
    }

    private static Attachment Template(AccessSubject subject, MappingEntry template, Situation when, string logicalId)
    {
        var arguments = template.Value is MappingNode { Entries.Count: > 0 } given
            ? $" ({string.Join(", ", given.Entries.Select(argument => $"{argument.Key}: {ReadableNode.TextOf(argument.Value)}"))})"
            : "";
        return new()
        {
            LogicalId = logicalId,
            Key = $"template {template.Key}{arguments}",
            Line = $"Policy template {template.Key}{arguments} on {subject.Text}",
            Gained = $"{subject.SentenceStart} may now do what the policy template {template.Key}{arguments} allows",
            Lost = $"{subject.SentenceStart} may no longer do what the policy template {template.Key}{arguments} allows",
            When = when,
        };
    }
}
