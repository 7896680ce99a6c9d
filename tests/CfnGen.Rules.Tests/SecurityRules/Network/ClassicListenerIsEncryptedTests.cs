using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class ClassicListenerIsEncryptedTests
{
    private readonly ClassicListenerIsEncrypted rule = new();

    [Fact]
    public void Accepts_an_encrypted_listener_beside_a_plain_one()
    {
        const string Template = """
            Parameters:
              Protocol: {Type: String}
              Scheme: {Type: String}
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: http}, {LoadBalancerPort: 443, InstancePort: 80, Protocol: https}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_internal_load_balancer()
    {
        const string Template = """
            Parameters:
              Protocol: {Type: String}
              Scheme: {Type: String}
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Scheme: internal
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: HTTP}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_plain_listeners_alone()
    {
        const string Template = """
            Parameters:
              Protocol: {Type: String}
              Scheme: {Type: String}
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: http}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,70) Resources/It/Properties/Listeners/0/Protocol: Add a listener with Protocol HTTPS and a certificate, or move to an application load balancer, which redirects HTTP to HTTPS.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Protocol: {Type: String}
              Scheme: {Type: String}
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: !Ref Protocol}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
