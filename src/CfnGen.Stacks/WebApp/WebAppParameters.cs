using CfnGen.Model;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.WebApp;

/// <summary>What both web applications ask of those who deploy them, and what they take from the stacks below them.</summary>
public abstract class WebAppParameters : Stack
{
    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Comment = "One VPC serves many applications; this stack uses what the VPC's stack exports.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC and its two public subnets.",
    });

    public Parameter<CfnString> ParentSSHBastionStack => Parameter<CfnString>(new()
    {
        Comment = "With a bastion host, port 22 is open for that host alone.",
        Type = ParameterType.String,
        Description = "Optional name of the stack that exports the bastion host's security group.",
        Default = "",
    });

    public Parameter<CfnString> SSHCidr => Parameter<CfnString>(new()
    {
        Comment = "Without a bastion host, port 22 stays closed unless a range is given here.",
        Type = ParameterType.String,
        Description = "Optional address range that may open SSH connections while there is no bastion host.",
        Default = "",
        AllowedPattern = @"^$|^\d{1,3}(\.\d{1,3}){3}/([89]|[12]\d|3[0-2])$",
        ConstraintDescription = "Give an IPv4 range such as 203.0.113.0/24, no wider than /8, or nothing.",
    });

    public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new()
    {
        Comment = "With a certificate the application is served over HTTPS, and plain requests are sent there.",
        Type = ParameterType.String,
        Description = "Optional ARN of a certificate of AWS Certificate Manager, for a name that points at the load balancer.",
        Default = "",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> KeyName => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Optional name of the key pair for SSH connections as ec2-user.",
        Default = "",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14));

    public Condition HasCertificate => Condition(() => Fn.Not(Fn.Equals(CertificateArn, "")));

    public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));

    public Condition HasSSHBastionSecurityGroup => Condition(() => Fn.Not(Fn.Equals(ParentSSHBastionStack, "")));

    public Condition HasNotSSHBastionSecurityGroup => Condition(() => Fn.Equals(ParentSSHBastionStack, ""));

    public Condition HasSSHCidr => Condition(() => Fn.And(HasNotSSHBastionSecurityGroup, Fn.Not(Fn.Equals(SSHCidr, ""))));

    /// <summary>What the parent exports.</summary>
    protected ImportedNetwork Network => new(ParentVPCStack);
}
