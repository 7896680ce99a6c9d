using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class HttpListenerRedirectsTests
{
    private readonly HttpListenerRedirects rule = new();

    [Fact]
    public void Accepts_a_redirect_also_under_a_condition()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [!If [HasCertificate, {Type: redirect, RedirectConfig: {Protocol: HTTPS, StatusCode: HTTP_301}}, {Type: forward, TargetGroupArn: !ImportValue targets}]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_rule_of_the_listener_that_redirects()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue targets}]
              Rule:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties: {ListenerArn: !Ref It, Priority: 1, Conditions: [{Field: path-pattern, Values: ['*']}], Actions: [{Type: redirect, RedirectConfig: {Protocol: HTTPS, StatusCode: HTTP_301}}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_internal_load_balancer()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
                  Scheme: internal
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_fixed_answer()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("{Type: forward, TargetGroupArn: !ImportValue targets}")]
    [InlineData("{Type: redirect, RedirectConfig: {Host: www.example.com, StatusCode: HTTP_301}}", "{Type: forward, TargetGroupArn: !ImportValue targets}")]
    [InlineData("{Type: redirect, RedirectConfig: {Protocol: HTTP, Host: www.example.com, StatusCode: HTTP_301}}", "{Type: forward, TargetGroupArn: !ImportValue targets}")]
    public void Reports_plain_http_that_is_served_by_rules_beside_a_fixed_answer(params string[] actions)
    {
        var rules = string.Join('\n', actions.Select((action, index) => $$"""
              Rule{{index}}:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !Ref It
                  Priority: {{index + 1}}
                  Actions: [{{action}}]
            """));
        var template = $$"""
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions:
                    - Type: fixed-response
                      FixedResponseConfig: {StatusCode: '404'}
            {{rules}}
            """;

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,17) Resources/It/Properties/Protocol: Redirect plain HTTP to an HTTPS listener instead of serving it: DefaultActions with Type 'redirect'."], findings);
    }

    [Fact]
    public void Reports_plain_http_that_is_served()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
                  Scheme: internet-facing
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(15,17) Resources/It/Properties/Protocol: Redirect plain HTTP to an HTTPS listener instead of serving it: DefaultActions with Type 'redirect'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_without_a_certificate()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: !If [HasCertificate, HTTPS, HTTP]
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(14,45) Resources/It/Properties/Protocol/Fn::If/2: Redirect plain HTTP to an HTTPS listener instead of serving it: DefaultActions with Type 'redirect'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_a_scheme_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Scheme: {Type: String}
            Conditions:
              HasCertificate: !Not [!Equals [!Ref Scheme, none]]
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
                  Scheme: !Ref Scheme
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
