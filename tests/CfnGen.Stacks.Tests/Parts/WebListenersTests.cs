using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class WebListenersTests
{
    private static readonly TemplateDocument Template = new ListeningStack().ToTemplate();

    [Fact]
    public void Forwards_what_comes_in_clear_where_there_is_no_certificate()
    {
        Assert.Equal("80", Template.ValueAt("Resources/Listener/Properties/Port"));
        Assert.Equal("[{TargetGroupArn: !Ref Targets, Type: forward}]", Template.ValueAt("Resources/Listener/Properties/DefaultActions"));
    }

    [Fact]
    public void Redirects_every_path_where_there_is_one()
    {
        Assert.Equal("HasCertificate", Template.ValueAt("Resources/RedirectToHttps/Condition"));
        Assert.Equal("[*]", Template.ValueAt("Resources/RedirectToHttps/Properties/Conditions/0/PathPatternConfig/Values"));
        Assert.Equal("{Protocol: HTTPS, Port: 443, StatusCode: HTTP_301}", Template.ValueAt("Resources/RedirectToHttps/Properties/Actions/0/RedirectConfig"));
    }

    [Theory]
    [InlineData("Condition", "HasCertificate")]
    [InlineData("Properties/Port", "443")]
    [InlineData("Properties/Protocol", "HTTPS")]
    [InlineData("Properties/Certificates", "[{CertificateArn: !Ref CertificateArn}]")]
    [InlineData("Properties/SslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06")]
    [InlineData("Properties/DefaultActions", "[{TargetGroupArn: !Ref Targets, Type: forward}]")]
    public void Forwards_what_comes_over_HTTPS(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/HttpsListener/{path}"));

    private sealed class ListeningStack : Stack
    {
        public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "" });

        public Condition HasCertificate => Condition(() => Fn.Not(Fn.Equals(CertificateArn, "")));

        public LoadBalancer Balancer => Resource(() => new LoadBalancer());

        public TargetGroup Targets => Resource(() => new TargetGroup());

        public WebListeners Listeners => Part(
            place => new WebListeners(place)
            {
                LoadBalancer = Balancer.Ref,
                TargetGroup = Targets.Ref,
                HasCertificate = HasCertificate,
                CertificateArn = CertificateArn,
            },
            prefix: "");
    }
}
