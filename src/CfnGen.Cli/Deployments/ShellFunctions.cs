using System.Text;

namespace CfnGen.Cli.Deployments;

/// <summary>What several commands of the guide ask CloudFormation for, as functions of bash.</summary>
internal static class ShellFunctions
{
    /// <summary>The name or id that a resource has in the cloud.</summary>
    private const string PhysicalId =
        """
        physical_id() {  # REGION STACK LOGICAL_ID
          aws cloudformation describe-stack-resource --region "$1" --stack-name "$2" --logical-resource-id "$3" \
            --query StackResourceDetail.PhysicalResourceId --output text
        }
        """;

    /// <summary>What <c>update-stack</c> wants for rollback triggers: the alarms' ARNs, and a word for every parameter that stays what it is.</summary>
    private const string RollbackTriggers =
        """
        alarm_arn() {  # REGION STACK LOGICAL_ID
          aws cloudwatch describe-alarms --region "$1" --alarm-types MetricAlarm CompositeAlarm \
            --alarm-names "$(physical_id "$@")" --query '[MetricAlarms, CompositeAlarms][] | [0].AlarmArn' --output text
        }
        same_parameters() {  # REGION STACK
          aws cloudformation describe-stacks --region "$1" --stack-name "$2" --output json \
            --query 'Stacks[0].Parameters[].{ParameterKey: ParameterKey, UsePreviousValue: `true`}'
        }
        """;

    /// <summary>Those that the commands call, and no other; empty when they call none.</summary>
    /// <param name="forTriggers">Whether a deployment has rollback triggers.</param>
    /// <param name="forRemoval">Whether a template keeps resources when its stack is deleted.</param>
    public static string For(bool forTriggers, bool forRemoval)
    {
        var functions = new StringBuilder();
        if (forTriggers || forRemoval)
        {
            functions.Append(PhysicalId);
        }

        if (forTriggers)
        {
            functions.Append('\n').Append(RollbackTriggers);
        }

        return functions.ToString();
    }
}
