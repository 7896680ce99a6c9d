using Amazon.Runtime;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Connection;

/// <summary>What CloudFormation says in words of its own, or of the services behind it: reasons, and the values of outputs. It may repeat there what nobody may read.</summary>
/// <remarks>Ids, names and statuses stay as they are, because we go on asking by them.</remarks>
internal static class RetoldAnswers
{
    public static void Retell(AmazonWebServiceResponse answer, Func<string, string> retelling)
    {
        switch (answer)
        {
            case DescribeStackEventsResponse { StackEvents: { } events }:
                foreach (var seen in events)
                {
                    seen.ResourceStatusReason = Retold(seen.ResourceStatusReason);
                    seen.HookStatusReason = Retold(seen.HookStatusReason);
                }

                break;
            case ListStackResourcesResponse { StackResourceSummaries: { } resources }:
                foreach (var resource in resources)
                {
                    resource.ResourceStatusReason = Retold(resource.ResourceStatusReason);
                }

                break;
            case DescribeStacksResponse { Stacks: { } stacks }:
                foreach (var stack in stacks)
                {
                    Retell(stack);
                }

                break;
            // Of a change set without changes nothing but its reason tells that it has none.
            case DescribeChangeSetResponse changeSet when !Refusals.SaysNoChange(changeSet.StatusReason):
                changeSet.StatusReason = Retold(changeSet.StatusReason);
                break;
        }

        void Retell(Stack stack)
        {
            stack.StackStatusReason = Retold(stack.StackStatusReason);
            foreach (var output in stack.Outputs ?? [])
            {
                output.OutputValue = Retold(output.OutputValue);
            }
        }

        string? Retold(string? said) => said is null ? null : retelling(said);
    }
}
