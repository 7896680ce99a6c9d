using CfnGen.Model;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.ClassicWeb;

/// <summary>What the classic web application asks of those who deploy it, and what it takes from the stacks below it.</summary>
public abstract class ClassicWebParameters : Stack
{
    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Comment = "The load balancer stands in the public subnets, the instances in the private ones, which need a NAT gateway.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC, its public and its private subnets.",
    });

    public Parameter<CfnString> ParentSSHBastionStack => Parameter<CfnString>(new()
    {
        Comment = "Without a bastion host, port 22 is closed.",
        Type = ParameterType.String,
        Description = "Optional name of the stack that exports the bastion host's security group.",
        Default = "",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new()
    {
        Comment = "From AWS Certificate Manager, which renews it, or a server certificate that was uploaded to IAM.",
        Type = ParameterType.String,
        Description = "ARN of the certificate that the load balancer shows.",
        AllowedPattern = @"arn:[\w-]+:(acm|iam):.+",
        ConstraintDescription = "Give the ARN of a certificate.",
    });

    public Parameter<CfnString> HealthCheckPath => Parameter<CfnString>(new()
    {
        Comment = "An instance is healthy while it answers 200 there.",
        Type = ParameterType.String,
        Description = "Path that the load balancer asks for.",
        Default = "/some/valid/path",
        AllowedPattern = @"/[\w./-]*",
        ConstraintDescription = "Give a path such as /health, without a query.",
    });

    public Parameter<CfnString> AccessLogsBucket => Parameter<CfnString>(new()
    {
        Comment = "Its policy must let load balancers of this region write to it.",
        Type = ParameterType.String,
        Description = "Optional name of the bucket that gets the load balancer's access logs.",
        Default = "",
    });

    public Parameter<CfnString> KeyName => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Optional name of the key pair for SSH connections as ec2-user.",
        Default = "",
    });

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type of the web servers, of the x86_64 architecture.",
        Default = "t3.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(AmazonLinux.NewestImage);

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14));

    public Condition HasSSHBastionSecurityGroup => Condition(() => Fn.Not(Fn.Equals(ParentSSHBastionStack, "")));

    public Condition HasAccessLogs => Condition(() => Fn.Not(Fn.Equals(AccessLogsBucket, "")));

    public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));

    /// <summary>What the parent exports.</summary>
    protected ImportedNetwork Network => new(ParentVPCStack);
}
