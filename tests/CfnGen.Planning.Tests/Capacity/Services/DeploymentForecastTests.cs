using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Services;

public sealed class DeploymentForecastTests
{
    [Theory]
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html: four new tasks beside four old ones
    [InlineData("", 4, new[] { 4 }, 4, 8)]
    // the same page: two of four are stopped before two are started
    [InlineData("MinimumHealthyPercent: 50, MaximumPercent: 100", 4, new[] { 2, 2 }, 2, 4)]
    // the same page: the floor is rounded up, the cap down
    [InlineData("MinimumHealthyPercent: 50, MaximumPercent: 150", 3, new[] { 1, 2 }, 2, 4)]
    [InlineData("MinimumHealthyPercent: 100, MaximumPercent: 150", 4, new[] { 2, 2 }, 4, 6)]
    [InlineData("MinimumHealthyPercent: 0, MaximumPercent: 100", 2, new[] { 2 }, 0, 2)]
    [InlineData("MinimumHealthyPercent: 0, MaximumPercent: 100", 1, new[] { 1 }, 0, 1)]
    public void Starts_and_stops_between_the_floor_and_the_cap(string deployment, int count, int[] waves, int least, int most)
    {
        var before = new ServiceTemplate { DesiredCount = count, Deployment = deployment };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal((UpdateMethod.ServiceDeployment, CapacityOutcome.Replaced), (update.Method, update.Outcome));
        Assert.Equal(waves, update.Steps.Index().Where(step => step.Item.Batch is not null).Select(step => step.Item.New - update.Steps[step.Index - 1].New));
        Assert.Equal((least, most), (update.LeastInService, update.MostRunning));
        Assert.Equal((0, count), (update.Steps[^1].Old, update.Steps[^1].New));
    }

    [Theory]
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
    [InlineData("MinimumHealthyPercent: 100, MaximumPercent: 100", 4, "Raise MaximumPercent to 125")]
    [InlineData("MinimumHealthyPercent: 50, MaximumPercent: 150", 1, "Raise MaximumPercent to 200")]
    [InlineData("MinimumHealthyPercent: 100, MaximumPercent: 130", 3, "Raise MaximumPercent to 134")]
    public void Says_when_the_deployment_stands_still(string deployment, int count, string remedy)
    {
        var before = new ServiceTemplate { DesiredCount = count, Deployment = deployment };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Contains(remedy, Assert.Single(update.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
    [InlineData(1, "", "3 failed tasks")]
    [InlineData(25, "", "13 failed tasks")]
    [InlineData(1000, "", "200 failed tasks")]
    [InlineData(1000, ", ThresholdConfiguration: {Type: UNBOUNDED_PERCENT, Value: 50}", "500 failed tasks")]
    [InlineData(1000, ", ThresholdConfiguration: {Type: COUNT, Value: 7}", "7 failed tasks")]
    [InlineData(40, ", ThresholdConfiguration: {Type: BOUNDED_PERCENT, Value: 25}", "10 failed tasks")]
    public void Counts_the_tasks_that_may_fail_before_the_circuit_breaks(int count, string threshold, string expected)
    {
        var before = new ServiceTemplate { DesiredCount = count, Deployment = $"DeploymentCircuitBreaker: {{Enable: true, Rollback: true{threshold}}}" };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}").Failure!;

        Assert.Contains(expected, failure.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_when_nothing_ends_a_deployment_of_failing_tasks()
    {
        // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
        var before = new ServiceTemplate();

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Contains(update.Warnings, warning => warning.StartsWith("Nothing ends a deployment", StringComparison.Ordinal));
        // https://github.com/aws/containers-roadmap/issues/1303
        Assert.Equal((TimeSpan.FromHours(3), TimeSpan.FromHours(3)), (update.Failure!.FailsAfter, update.WorstDuration));
    }

    [Fact]
    public void Adds_grace_and_deregistration_to_the_worst_case()
    {
        // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html
        var before = new ServiceTemplate
        {
            Deployment = "DeploymentCircuitBreaker: {Enable: true}",
            Properties = "HealthCheckGracePeriodSeconds: 120\n      LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]",
            Others = """
                  Targets:
                    Type: AWS::ElasticLoadBalancingV2::TargetGroup
                    Properties:
                      TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: '30'}]
                """,
        };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        // Two of the four that start together fail, and are started once more.
        Assert.Equal(TimeSpan.FromSeconds(60 + 120 + 60 + 120 + 30 + 30), update.WorstDuration);
    }

    [Fact]
    public void Follows_from_a_task_definition_that_is_replaced()
    {
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
        var before = new ServiceTemplate();

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.StartsWith("TaskDefinition changes, because 'Task' is replaced (ContainerDefinitions", Assert.Single(update.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_no_deployment_of_another_size()
    {
        var before = new ServiceTemplate();

        var updates = Forecasts.Between($"{before}", $"{before with { DesiredCount = 6 }}");

        Assert.Empty(updates);
    }

    [Theory]
    [InlineData("DeploymentController: {Type: CODE_DEPLOY}", UpdateMethod.Elsewhere)]
    [InlineData("DeploymentController: {Type: EXTERNAL}", UpdateMethod.Elsewhere)]
    [InlineData("SchedulingStrategy: DAEMON", UpdateMethod.ServiceDeployment)]
    public void Says_what_it_does_not_forecast(string property, UpdateMethod method)
    {
        var before = new ServiceTemplate { Properties = property };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal((method, CapacityOutcome.NotForecast), (update.Method, update.Outcome));
        Assert.Empty(update.Steps);
    }

    [Fact]
    public void Does_not_forecast_a_second_set_of_tasks()
    {
        var before = new ServiceTemplate { Deployment = "Strategy: BLUE_GREEN" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal(CapacityOutcome.NotForecast, update.Outcome);
        Assert.StartsWith("Strategy is BLUE_GREEN", update.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_live_size_of_a_service_without_DesiredCount()
    {
        var before = new ServiceTemplate { DesiredCount = null };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}", new CapacityOptions().WithLiveSize("Service=6"));

        Assert.Equal((6, 12), (update.Steps[^1].New, update.MostRunning));
    }

    [Fact]
    public void Takes_the_least_of_its_scaling_where_no_size_is_known()
    {
        var before = new ServiceTemplate
        {
            DesiredCount = null,
            Others = """
                  Scaling:
                    Type: AWS::ApplicationAutoScaling::ScalableTarget
                    Properties: {MinCapacity: 3, MaxCapacity: 9, ResourceId: !Sub 'service/web/${Service.Name}', ScalableDimension: 'ecs:service:DesiredCount', ServiceNamespace: ecs}
                """,
        };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal(3, update.Steps[0].Old);
        Assert.Contains(update.Assumptions, assumption => assumption.Contains("the MinCapacity of its scaling", StringComparison.Ordinal));
    }

    [Fact]
    public void Warns_when_DesiredCount_takes_tasks_away_that_scaling_has_started()
    {
        var before = new ServiceTemplate { DesiredCount = 2 };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}", new() { LiveSize = 5 });

        Assert.Contains(update.Warnings, warning => warning.StartsWith("The new template sets the service from 5 to 2 tasks", StringComparison.Ordinal));
        Assert.Equal((0, 2), (update.Steps[^1].Old, update.Steps[^1].New));
    }

    [Fact]
    public void Fails_where_CloudFormation_does_not_wait_for_the_end()
    {
        // https://github.com/aws/containers-roadmap/issues/1303
        var before = new ServiceTemplate { DesiredCount = 200, Deployment = "MaximumPercent: 101, MinimumHealthyPercent: 99" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}", new() { TaskStartTime = TimeSpan.FromMinutes(10) });

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Contains("CloudFormation waits 3 h for it", Assert.Single(update.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_one_sentence_for_a_service_without_tasks()
    {
        var before = new ServiceTemplate { DesiredCount = 0 };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Equal((CapacityOutcome.Unchanged, 0), (update.Outcome, update.Steps.Count));
        Assert.Equal("The service has no tasks that could be replaced; those that are started later get the change.", update.Reasons[^1]);
    }

    [Fact]
    public void Supposes_nothing_where_it_forecasts_nothing()
    {
        var before = new ServiceTemplate { Properties = "SchedulingStrategy: DAEMON" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "web:2" }}");

        Assert.Empty(update.Assumptions);
    }

    [Fact]
    public void Rolls_back_to_the_size_of_the_old_template()
    {
        var before = new ServiceTemplate { DesiredCount = 2, Deployment = "MinimumHealthyPercent: 50, MaximumPercent: 200" };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "web:2", DesiredCount = 6 }}").Failure!;

        Assert.EndsWith("of 2 at least 1 serve and at most 4 run.", failure.Sentences[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_second_service_of_one_that_is_renamed()
    {
        var before = new ServiceTemplate();

        var update = Forecasts.Single($"{before}", $"{before}".Replace("Service:", "Website:", StringComparison.Ordinal));

        Assert.Equal(("Website", UpdateMethod.ReplacingUpdate, CapacityOutcome.NotForecast), (update.LogicalId, update.Method, update.Outcome));
        Assert.Equal("'Service' is called 'Website' now, which makes another resource of it.", update.Reasons[0]);
    }
}
