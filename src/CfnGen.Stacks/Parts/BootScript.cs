using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The user data of an instance that reports whether it works: what is done at boot, then the waits until it is healthy, then one signal with the worst exit code of them all.</summary>
public static class BootScript
{
    /// <summary>The worst exit code so far, for the signal.</summary>
    public const string Worst = "$worst";

    /// <summary>Runs steps one after the other and remembers the worst of their exit codes.</summary>
    /// <param name="signal">Tells CloudFormation: <c>CfnSignal.Send(IdOf(() => Group), exitCode: BootScript.Worst)</c>.</param>
    /// <param name="steps">Each a piece of shell script, whose last command's exit code counts.</param>
    public static CfnString Of(CfnString signal, params ReadOnlySpan<CfnString> steps) => CfnString.Concat(
    [
        """
        #!/bin/bash -x
        worst=0
        keep_worst() {
          local code=$?
          if [ "$code" -gt "$worst" ]; then worst=$code; fi
        }

        """,
        .. Counted(steps),
        $"\n{signal}\n",
    ]);

    /// <summary>cfn-init's work, and a line that changes with it: other work makes another script, and that replaces the instances.</summary>
    public static CfnString Configured(CloudFormationInit configuration, DeclaredId resource)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return $"""
            # cfn-init's work has the fingerprint {configuration.Fingerprint()}: other work makes another script, and that replaces the instances.
            {CfnInit.Run(resource)}
            """;
    }

    /// <summary>Waits until the application answers on the instance itself.</summary>
    /// <param name="url">Such as <c>http://localhost:3000/health</c>.</param>
    /// <param name="timeout">After which the step fails with exit code 124.</param>
    /// <param name="certificate">The file with the certificate that it answers with, where the instance has made one for itself.</param>
    public static CfnString UntilAnswers(CfnString url, TimeSpan timeout, string? certificate = null) =>
        $"""
        # The application answers on its own port ...
        timeout {(long)timeout.TotalSeconds} bash -c 'until curl --fail --silent --output /dev/null {(certificate is null ? "" : $"--cacert {certificate} ")}{url}; do sleep 5; done'
        """;

    /// <summary>Waits until a target group finds the instance healthy. The instance's role may call <c>elasticloadbalancing:DescribeTargetHealth</c>.</summary>
    public static CfnString UntilTargetIsHealthy(CfnString targetGroup, int port, TimeSpan timeout) => Until(
        "... and the load balancer sends it requests.",
        $$"""
        target_health() {
          aws elbv2 describe-target-health --region {{Aws.Region}} --target-group-arn {{targetGroup}} \
            --targets "Id=$instance,Port={{port}}" --query 'TargetHealthDescriptions[0].TargetHealth.State' --output text
        }
        """,
        "target_health",
        "healthy",
        timeout);

    /// <summary>Waits until Session Manager can begin sessions on the instance. The instance's role may call <c>ssm:DescribeInstanceInformation</c>.</summary>
    public static CfnString UntilSessionManagerReachesIt(TimeSpan timeout) => Until(
        "Session Manager reaches the instance.",
        $$"""
        session_manager() {
          aws ssm describe-instance-information --region {{Aws.Region}} --filters "Key=InstanceIds,Values=$instance" \
            --query 'InstanceInformationList[0].PingStatus' --output text
        }
        """,
        "session_manager",
        "Online",
        timeout);

    /// <summary>Waits until a classic load balancer has the instance in service. The instance's role may call <c>elasticloadbalancing:DescribeInstanceHealth</c>.</summary>
    public static CfnString UntilInServiceOf(CfnString loadBalancer, TimeSpan timeout) => Until(
        "... and the load balancer sends it requests.",
        $$"""
        instance_health() {
          aws elb describe-instance-health --region {{Aws.Region}} --load-balancer-name {{loadBalancer}} \
            --instances "InstanceId=$instance" --query 'InstanceStates[0].State' --output text
        }
        """,
        "instance_health",
        "InService",
        timeout);

    /// <summary>Waits until a function of the script prints a state.</summary>
    private static CfnString Until(string comment, CfnString function, string name, string state, TimeSpan timeout) =>
        $$"""
        # {{comment}}
        instance=$(cloud-init query instance_id)
        {{function}}
        export instance
        export -f {{name}}
        timeout {{(long)timeout.TotalSeconds}} bash -c 'until [ "$({{name}})" = {{state}} ]; do sleep 10; done'
        """;

    private static List<CfnString> Counted(ReadOnlySpan<CfnString> steps)
    {
        var counted = new List<CfnString>(steps.Length);
        foreach (var step in steps)
        {
            counted.Add($"\n{step}\nkeep_worst\n");
        }

        return counted;
    }
}
