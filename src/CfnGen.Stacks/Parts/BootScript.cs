using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The user data of an instance that reports whether it works: what is done at boot, then the waits until it is healthy, then one signal with the worst exit code of them all.</summary>
/// <remarks>Once something has failed there is nothing to wait for: a failed instance signals before its group ends it as unhealthy.</remarks>
public static class BootScript
{
    /// <summary>The worst exit code so far, for the signal.</summary>
    public const string Worst = "$worst";

    /// <summary>Where cloud-init writes the instance's id, in Amazon Linux 1 as in 2023.</summary>
    public const string InstanceIdFile = "/var/lib/cloud/data/instance-id";

    /// <summary>Runs steps one after the other and remembers the worst of their exit codes.</summary>
    /// <param name="signal">Tells CloudFormation: <c>CfnSignal.Send(IdOf(() => Group), exitCode: BootScript.Worst)</c>.</param>
    /// <param name="steps">Each a piece of shell script, whose last command's exit code counts.</param>
    public static CfnString Of(CfnString signal, params ReadOnlySpan<CfnString> steps) => CfnString.Concat(
    [
        """
        #!/bin/bash -x
        # A failed instance waits for nothing, so that it signals before its group ends it as unhealthy.
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
    public static CfnString UntilAnswers(CfnString url, TimeSpan timeout) =>
        $"""
        # The application answers on its own port ...
        {Until($"curl --fail --silent --output /dev/null {url}", TimeSpan.FromSeconds(5), timeout)}
        """;

    /// <summary>Waits until the application answers on the instance itself with the certificate that the instance has made.</summary>
    /// <param name="url">Such as <c>https://localhost/health</c>.</param>
    /// <param name="timeout">After which the step fails with exit code 124.</param>
    /// <param name="certificate">The file with the certificate.</param>
    public static CfnString UntilAnswers(CfnString url, TimeSpan timeout, string certificate) =>
        $"""
        # ... on the port of HTTPS too, with the instance's own certificate ...
        {Until($"curl --fail --silent --output /dev/null --cacert {certificate} {url}", TimeSpan.FromSeconds(5), timeout)}
        """;

    /// <summary>Waits until a target group finds the instance healthy. The instance's role may call <c>elasticloadbalancing:DescribeTargetHealth</c>.</summary>
    public static CfnString UntilTargetIsHealthy(CfnString targetGroup, int port, TimeSpan timeout) => UntilItPrints(
        "healthy",
        "target_health",
        $$"""
        target_health() {
          aws elbv2 describe-target-health --region {{Aws.Region}} --target-group-arn {{targetGroup}} \
            --targets "Id=$instance,Port={{port}}" --query 'TargetHealthDescriptions[0].TargetHealth.State' --output text
        }
        """,
        "... and the load balancer sends it requests.",
        timeout);

    /// <summary>Waits until Session Manager can begin sessions on the instance. The instance's role may call <c>ssm:DescribeInstanceInformation</c>.</summary>
    public static CfnString UntilSessionManagerReachesIt(TimeSpan timeout) => UntilItPrints(
        "Online",
        "session_manager",
        $$"""
        session_manager() {
          aws ssm describe-instance-information --region {{Aws.Region}} --filters "Key=InstanceIds,Values=$instance" \
            --query 'InstanceInformationList[0].PingStatus' --output text
        }
        """,
        "Session Manager reaches the instance.",
        timeout);

    /// <summary>Waits until a classic load balancer has the instance in service. The instance's role may call <c>elasticloadbalancing:DescribeInstanceHealth</c>.</summary>
    public static CfnString UntilInServiceOf(CfnString loadBalancer, TimeSpan timeout) => UntilItPrints(
        "InService",
        "instance_health",
        $$"""
        instance_health() {
          aws elb describe-instance-health --region {{Aws.Region}} --load-balancer-name {{loadBalancer}} \
            --instances "InstanceId=$instance" --query 'InstanceStates[0].State' --output text
        }
        """,
        "... and the load balancer sends it requests.",
        timeout);

    /// <summary>Waits until a command succeeds, unless something has failed before.</summary>
    /// <param name="command">Without single quotes.</param>
    /// <param name="pause">Between two attempts.</param>
    /// <param name="timeout">After which the step fails with exit code 124.</param>
    public static CfnString Until(CfnString command, TimeSpan pause, TimeSpan timeout) =>
        $"[ \"$worst\" -gt 0 ] || timeout {(long)timeout.TotalSeconds} bash -c 'until {command}; do sleep {(long)pause.TotalSeconds}; done'";

    /// <summary>Waits until a function of the script prints a state.</summary>
    private static CfnString UntilItPrints(string state, string name, CfnString function, string comment, TimeSpan timeout) =>
        $$"""
        # {{comment}}
        instance=$(cat {{InstanceIdFile}})
        {{function}}
        export instance
        export -f {{name}}
        {{Until($"[ \"$({name})\" = {state} ]", TimeSpan.FromSeconds(10), timeout)}}
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
