using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>The database: custodies and entries, which are only ever added to, and those who may sign in.</summary>
internal sealed class BoardStore(DbContextOptions<BoardStore> options) : IdentityUserContext<IdentityUser>(options)
{
    public DbSet<StoredCustody> Custodies => Set<StoredCustody>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<StoredRoster> Rosters => Set<StoredRoster>();

    /// <summary>A file of SQLite, or PostgreSQL where the connection string names a host.</summary>
    public static void Use(DbContextOptionsBuilder options, string connection) => _ = connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? options.UseNpgsql(connection)
        : options.UseSqlite(connection).AddInterceptors(DurableSqlite.Instance);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRewriting();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRewriting();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StoredCustody>().HasIndex(custody => custody.Key).IsUnique();
        builder.Entity<Entry>().HasKey(entry => new { entry.CustodyId, entry.Number });
        builder.Entity<Entry>().HasOne<StoredCustody>().WithMany().HasForeignKey(entry => entry.CustodyId).OnDelete(DeleteBehavior.Restrict);
    }

    private void RefuseRewriting()
    {
        if (ChangeTracker.Entries().Any(static row => row.State is EntityState.Modified or EntityState.Deleted && row.Entity is StoredCustody or JailBoard.Entry or StoredRoster))
        {
            throw new InvalidOperationException("What is recorded stays as it is: add an entry that corrects it.");
        }
    }
}
