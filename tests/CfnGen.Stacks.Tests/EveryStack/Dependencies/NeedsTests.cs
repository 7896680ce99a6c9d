using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Dependencies;

/// <summary>What a resource needs without referring to it is declared with DependsOn.</summary>
public sealed class NeedsTests
{
    private const string Attachment = "AWS::EC2::VPCGatewayAttachment";

    private static readonly string[] Networked =
    [
        "AWS::AutoScaling::AutoScalingGroup",
        "AWS::EC2::Instance",
        "AWS::EC2::NatGateway",
        "AWS::ECS::Service",
        "AWS::ElasticLoadBalancing::LoadBalancer",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
    ];

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_need_is_declared(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Address: { Type: 'AWS::EC2::EIP' }", "Attachment")]
    [InlineData("Exit: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/8, GatewayId: !Ref Gateway } }", "Attachment")]
    [InlineData("Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', DependsOn: Association, Properties: { VPCZoneIdentifier: [!Ref Subnet] } }", "Route")]
    [InlineData("Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', DependsOn: Route, Properties: { VPCZoneIdentifier: [!Ref Subnet] } }", "Association")]
    [InlineData("Workers: { Type: 'AWS::ECS::Service', DependsOn: Association, Properties: { Subnets: [!Ref Subnet] } }", "Route")]
    [InlineData("Workers: { Type: 'AWS::ECS::Service', Properties: { LoadBalancers: [{ TargetGroupArn: !Ref Targets }] } }", "Listener")]
    [InlineData("Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { TargetGroupARNs: [!Ref Targets] } }", "Listener")]
    [InlineData("Scaling: { Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: { ResourceId: service/a/b } }", "ScalableTarget")]
    [InlineData("Scaling: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: service/a/b } }", "service")]
    [InlineData("Function: { Type: 'AWS::Lambda::Function', Properties: { Role: !GetAtt Role.Arn } }, Rights: { Type: 'AWS::IAM::Policy', Properties: { Roles: [!Ref Role] } }", "Rights")]
    public void Reports_a_need_that_is_not_declared(string resource, string needed)
    {
        var template = TemplateReading.Template(Surroundings + $"  {resource.Replace("}, Rights", "}\n  Rights", StringComparison.Ordinal)}\n");

        var findings = Findings(template);

        Assert.Contains(needed, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Address: { Type: 'AWS::EC2::EIP', DependsOn: Attachment }")]
    [InlineData("Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', DependsOn: [Route, Association, Listener], Properties: { VPCZoneIdentifier: [!Ref Subnet], TargetGroupARNs: [!Ref Targets] } }")]
    [InlineData("Scaling: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: !Sub 'service/a/${Workers.Name}' } }")]
    public void Accepts_a_need_that_is(string resource)
    {
        var template = TemplateReading.Template(Surroundings + $"  Workers: {{ Type: 'AWS::ECS::Service' }}\n  {resource}\n");

        var findings = Findings(template);

        Assert.Empty(findings);
    }

    private const string Surroundings =
        """
        Resources:
          Gateway: { Type: 'AWS::EC2::InternetGateway' }
          Attachment: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { InternetGatewayId: !Ref Gateway } }
          Subnet: { Type: 'AWS::EC2::Subnet' }
          Table: { Type: 'AWS::EC2::RouteTable' }
          Association: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Route: { Type: 'AWS::EC2::Route', DependsOn: Attachment, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
          Targets: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup' }
          Listener: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { DefaultActions: [{ TargetGroupArn: !Ref Targets }] } }
          Role: { Type: 'AWS::IAM::Role' }

        """;

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var graph = new DependencyGraph(template);
        return Needs(template)
            .Where(need => need.Needed is null || !graph.IsAfter(need.Resource, need.Needed))
            .Select(need => $"{need.Resource} {need.Why}: {(need.Needed is null ? "refer to it" : $"add {need.Needed.Id} to its DependsOn")}.");
    }

    private static IEnumerable<(DeclaredResource Resource, DeclaredResource? Needed, string Why)> Needs(TemplateDocument template)
    {
        foreach (var resource in template.Resources())
        {
            foreach (var (needed, why) in NeedsOf(template, resource))
            {
                yield return (resource, needed, why);
            }
        }
    }

    private static IEnumerable<(DeclaredResource? Needed, string Why)> NeedsOf(TemplateDocument template, DeclaredResource resource) => resource.Type switch
    {
        "AWS::EC2::EIP" => template.ResourcesOf(Attachment).Select(attachment => ((DeclaredResource?)attachment, "needs the Internet gateway")),
        "AWS::EC2::Route" when template.ReferredTo(resource.Text("Properties/GatewayId")) is { } gateway =>
            template.ResourcesOf(Attachment).Where(attachment => Names(attachment, gateway)).Select(attachment => ((DeclaredResource?)attachment, "leads to a gateway that must be attached")),
        "AWS::ApplicationAutoScaling::ScalingPolicy" when !resource.At("Properties/ScalingTargetId").SelectMany(TemplateReading.References).Any() =>
            template.ResourcesOf("AWS::ApplicationAutoScaling::ScalableTarget").DefaultIfEmpty().Where(target => target is null || !DependsOn(resource, target)).Select(target => (target, "scales a ScalableTarget that it does not name")),
        "AWS::ApplicationAutoScaling::ScalableTarget" when !resource.At("Properties/ResourceId").SelectMany(TemplateReading.References).Any() =>
            [(null, "scales a service that it does not name")],
        _ when Networked.Contains(resource.Type) => Exits(template, resource).Concat(Listeners(template, resource)).Concat(Policies(template, resource)),
        "AWS::Lambda::Function" => Policies(template, resource),
        _ => [],
    };

    /// <summary>The default routes of the subnets that a resource stands in, and what ties them to the subnets.</summary>
    private static IEnumerable<(DeclaredResource? Needed, string Why)> Exits(TemplateDocument template, DeclaredResource resource)
    {
        foreach (var association in template.ResourcesOf("AWS::EC2::SubnetRouteTableAssociation"))
        {
            if (template.ReferredTo(association.Text("Properties/SubnetId")) is not { } subnet || !Names(resource, subnet))
            {
                continue;
            }

            foreach (var route in template.ResourcesOf("AWS::EC2::Route"))
            {
                if (route.Text("Properties/RouteTableId") == association.Text("Properties/RouteTableId") && route.Text("Properties/DestinationCidrBlock") == "0.0.0.0/0")
                {
                    yield return (association, "needs the routes of its subnet");
                    yield return (route, "needs its subnet's way to the Internet");
                }
            }
        }
    }

    /// <summary>Without the listener a target group belongs to no load balancer, and nothing in it ever becomes healthy.</summary>
    private static IEnumerable<(DeclaredResource? Needed, string Why)> Listeners(TemplateDocument template, DeclaredResource resource) =>
        from targets in template.ResourcesOf("AWS::ElasticLoadBalancingV2::TargetGroup")
        where Names(resource, targets)
        from listener in template.ResourcesOf("AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule").Where(listener => Names(listener, targets)).Take(1)
        select ((DeclaredResource?)listener, "needs the listener that ties its target group to a load balancer");

    /// <summary>A policy that stands beside its role may come after who uses the role.</summary>
    private static IEnumerable<(DeclaredResource? Needed, string Why)> Policies(TemplateDocument template, DeclaredResource resource) =>
        from policy in template.ResourcesOf("AWS::IAM::Policy", "AWS::IAM::RolePolicy")
        from role in template.ResourcesOf("AWS::IAM::Role")
        where Names(policy, role) && Names(resource, role)
        select ((DeclaredResource?)policy, "needs what its role is allowed");

    private static bool Names(DeclaredResource resource, DeclaredResource other) => TemplateReading.References(resource.Body).Contains(other.Id);

    private static bool DependsOn(DeclaredResource resource, DeclaredResource other) => resource.Texts("DependsOn").Contains(other.Id);
}
