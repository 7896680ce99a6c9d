using System.Text;

namespace CfnGen.Model;

/// <summary>Packages by package manager and name. No version means: any that is there is kept, else the newest is installed.</summary>
/// <remarks>rpm and msi take addresses, the others lists of versions. Of several versions the newest that can be had is installed.</remarks>
public sealed record InitPackages : Shape
{
    public CfnMap<InitPackage>? Apt
    {
        get => (CfnMap<InitPackage>?)CfnGet(0);
        init => CfnSet(0, value);
    }

    public CfnMap<InitPackage>? Msi
    {
        get => (CfnMap<InitPackage>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    public CfnMap<InitPackage>? Python
    {
        get => (CfnMap<InitPackage>?)CfnGet(2);
        init => CfnSet(2, value);
    }

    public CfnMap<InitPackage>? Rpm
    {
        get => (CfnMap<InitPackage>?)CfnGet(3);
        init => CfnSet(3, value);
    }

    public CfnMap<InitPackage>? Rubygems
    {
        get => (CfnMap<InitPackage>?)CfnGet(4);
        init => CfnSet(4, value);
    }

    public CfnMap<InitPackage>? Yum
    {
        get => (CfnMap<InitPackage>?)CfnGet(5);
        init => CfnSet(5, value);
    }

    public CfnMap<InitPackage>? Zypper
    {
        get => (CfnMap<InitPackage>?)CfnGet(6);
        init => CfnSet(6, value);
    }

    protected override string CfnPropertyNames => "apt|msi|python|rpm|rubygems|yum|zypper";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
