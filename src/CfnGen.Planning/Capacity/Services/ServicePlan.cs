using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Capacity.Services;

/// <summary>A service of one of the two templates: its size, and how ECS would deploy it.</summary>
internal sealed class ServicePlan
{
    private readonly Settings deployment;

    public ServicePlan(PlannedResource service, TemplateValues values, Assumptions assumptions)
    {
        Properties = new(service.Properties, values, assumptions);
        deployment = Properties.Inner("DeploymentConfiguration");
        DesiredCount = Properties.Number("DesiredCount");
        MinimumHealthyPercent = deployment.Number("MinimumHealthyPercent", 100);
        MaximumPercent = deployment.Number("MaximumPercent", 200);
        Breaker = deployment.Inner("DeploymentCircuitBreaker");
    }

    public Settings Properties { get; }

    /// <summary>Null: the service keeps the size that it has.</summary>
    public int? DesiredCount { get; }

    public int MinimumHealthyPercent { get; }

    public int MaximumPercent { get; }

    public Settings Breaker { get; }

    /// <summary>Who deploys: <c>ECS</c>, <c>CODE_DEPLOY</c> or <c>EXTERNAL</c>.</summary>
    public string Controller => Properties.Inner("DeploymentController").Text("Type") ?? "ECS";

    /// <summary><c>ROLLING</c>, <c>BLUE_GREEN</c>, <c>LINEAR</c> or <c>CANARY</c>.</summary>
    public string Strategy => deployment.Text("Strategy") ?? "ROLLING";

    public bool IsDaemon => Properties.Text("SchedulingStrategy") == "DAEMON";

    public bool IsBalanced => Properties.Has("LoadBalancers");

    public bool EndsByAlarms => deployment.Inner("Alarms").Flag("Enable");

    /// <summary>For how long failing health checks of a load balancer do not count.</summary>
    public TimeSpan Grace => TimeSpan.FromSeconds(Properties.Number("HealthCheckGracePeriodSeconds", 0));

    /// <summary>How many tasks have to serve at any time of a deployment.</summary>
    public int Floor(int size) => ((size * MinimumHealthyPercent) + 99) / 100;

    /// <summary>How many tasks may run at any time of a deployment.</summary>
    public int Cap(int size) => size * MaximumPercent / 100;
}
